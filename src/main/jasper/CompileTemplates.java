import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Run by the build alone: every {@code .jrxml} of a folder becomes a {@code .jasper}. The templates use direct expressions only
 * (a field, a parameter, a variable), which need no Java compiler, now or at run time.
 */
final class CompileTemplates {
  private CompileTemplates() {}

  public static void main(String[] folders) throws IOException, JRException {
    DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
    context.setProperty("net.sf.jasperreports.compiler.java", "net.sf.jasperreports.engine.design.JRJavacCompiler");
    JasperCompileManager compiler = JasperCompileManager.getInstance(context);
    for (Path template : templates(Path.of(folders[0]))) {
      String name = template.getFileName().toString().replace(".jrxml", ".jasper");
      compiler.compileToFile(template.toString(), Path.of(folders[1], name).toString());
    }
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().collect(Collectors.toList());
    }
  }
}
