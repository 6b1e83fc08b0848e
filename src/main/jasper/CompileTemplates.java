import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

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
    Path to = Path.of(folders[1]);
    for (Path template : templates(Path.of(folders[0]))) {
      String name = template.getFileName().toString().replace(".jrxml", ".jasper");
      JasperDesign design = JRXmlLoader.load(context, template.toFile());
      design.setUUID(SteadyIds.of(name));
      JRElementsVisitor.visitReport(design, new SteadyIds(name));
      compiler.compileToFile(design, to.resolve(name).toString());
    }
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().collect(Collectors.toList());
    }
  }

  /** Every element without an id would get a random one: equal templates shall give equal bytes. */
  private static final class SteadyIds extends UniformElementVisitor {
    private final String name;
    private int count;

    SteadyIds(String name) {
      this.name = name;
    }

    @Override
    protected void visitElement(JRElement element) {
      ((JRDesignElement) element).setUUID(of(name + count++));
    }

    @Override
    public void visitElementGroup(JRElementGroup group) {
      // has no id
    }

    static UUID of(String place) {
      return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
  }
}
