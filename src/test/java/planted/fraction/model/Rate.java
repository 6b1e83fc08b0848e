package planted.fraction.model;

class Rate {
  double rupees;
}
