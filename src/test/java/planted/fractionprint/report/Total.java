package planted.fractionprint.report;

class Total {
  String text(float rupees) {
    return "" + rupees;
  }
}
