package planted.jasper.usecase;

import net.sf.jasperreports.engine.JasperPrint;

class PrintQuotation {
  JasperPrint isForReportAlone;
}
