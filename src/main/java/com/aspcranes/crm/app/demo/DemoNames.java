package com.aspcranes.crm.app.demo;

import java.util.List;

/** Invented names of people, firms and places in central India. */
final class DemoNames {
  static final List<String> GIVEN =
      List.of(
          "Aarav", "Aditi", "Amit", "Anjali", "Arjun", "Asha", "Bhavna", "Chetan", "Deepak",
          "Divya", "Farhan", "Gaurav", "Harish", "Imran", "Ishita", "Jaya", "Karan", "Kavita",
          "Lakshmi", "Mahesh", "Manoj", "Meera", "Mohan", "Nandini", "Neha", "Nikhil", "Pankaj",
          "Pooja", "Prakash", "Priya", "Rahul", "Rajesh", "Ramesh", "Ravi", "Rekha", "Sanjay",
          "Shalini", "Sunil", "Suresh", "Vijay");
  static final List<String> FAMILY =
      List.of(
          "Agrawal",
          "Ansari",
          "Bhatt",
          "Chandrakar",
          "Das",
          "Deshmukh",
          "Dubey",
          "Gupta",
          "Iyer",
          "Jain",
          "Joshi",
          "Kashyap",
          "Khan",
          "Kulkarni",
          "Kumar",
          "Mehta",
          "Mishra",
          "Nair",
          "Netam",
          "Pandey",
          "Patel",
          "Pillai",
          "Rao",
          "Rathore",
          "Sahu",
          "Sharma",
          "Shukla",
          "Singh",
          "Tiwari",
          "Verma",
          "Xalxo",
          "Yadav");
  static final List<String> FIRM =
      List.of(
          "Acme",
          "Arpa",
          "Bastar",
          "Bharat",
          "Chitrakoot",
          "Deccan",
          "Dhamtari",
          "Gondwana",
          "Hasdeo",
          "Hirakud",
          "Indravati",
          "Jindal Road",
          "Kalinga",
          "Kanha",
          "Korba",
          "Mahamaya",
          "Mahanadi",
          "Maikal",
          "Narmada",
          "Orient",
          "Pragati",
          "Rajhara",
          "Sanskar",
          "Satpura",
          "Shivnath",
          "Sirpur",
          "Surya",
          "Tandula",
          "Udanti",
          "Vindhya");

  /** The second half of a firm's name and the type of customer it makes. */
  record Trade(String words, String type) {}

  static final List<Trade> TRADE =
      List.of(
          new Trade("Steel Works", "manufacturing"),
          new Trade("Constructions", "construction"),
          new Trade("Infra Projects", "construction"),
          new Trade("Power", "manufacturing"),
          new Trade("Cement", "manufacturing"),
          new Trade("Developers", "property_developer"),
          new Trade("Towers", "property_developer"),
          new Trade("Engineering", "construction"),
          new Trade("Municipal Corporation", "government"),
          new Trade("Bridges", "construction"));

  /** A town with its GST state code and road distance from the Raipur yard in kilometres. */
  record Town(String name, String state, int kilometres) {}

  static final List<Town> TOWN =
      List.of(
          new Town("Urla, Raipur", "22", 12),
          new Town("Siltara, Raipur", "22", 18),
          new Town("Nava Raipur Sector 24", "22", 22),
          new Town("Bhilai", "22", 34),
          new Town("Durg bypass", "22", 42),
          new Town("Bilaspur", "22", 118),
          new Town("Korba", "22", 202),
          new Town("Raigarh", "22", 246),
          new Town("Jagdalpur", "22", 296),
          new Town("Champa", "22", 170),
          new Town("Nagpur, Butibori", "27", 305),
          new Town("Sambalpur", "21", 262),
          new Town("Jharsuguda", "21", 310),
          new Town("Balaghat", "23", 190));

  static final List<String> WORK =
      List.of(
          "Girder launching",
          "Boiler drum erection",
          "Transformer placing",
          "Precast wall erection",
          "Chimney segment lift",
          "Tower crane dismantling",
          "Kiln shell replacement",
          "Truss erection",
          "Conveyor gallery lift",
          "Pipe rack erection",
          "Rooftop chiller lift",
          "Silo cone lift",
          "Loading of rolls",
          "Bridge pier caps",
          "Mast and antenna lift",
          "EOT crane beam change");

  private DemoNames() {}

  /** What is said of a model in the fleet's book. */
  static String crane(String model) {
    return switch (model) {
      case "TC-7030" -> "Flat-top tower crane, 70 m jib, 3.0 t at the tip, four falls.";
      case "TC-5025" -> "Flat-top tower crane, 50 m jib, 2.5 t at the tip.";
      case "TC-6035" -> "Hammerhead tower crane, 60 m jib, 3.5 t at the tip.";
      case "MC-50" -> "Truck-mounted telescopic crane, 40 m boom and 9 m fly jib, 4 outriggers.";
      case "MC-25" -> "Truck-mounted telescopic crane, 32 m boom, for plant and yard work.";
      case "CC-100" -> "Lattice-boom crawler crane, 60 m boom; comes on four trailers.";
      default -> "Pick and carry crane, 15 t on tyres, three-part boom.";
    };
  }

  static String person(Pick pick) {
    return pick.of(GIVEN) + " " + pick.of(FAMILY);
  }

  static String phone(Pick pick) {
    return "+91 " + pick.from(70, 98) + pick.digits(3) + " " + pick.digits(5);
  }
}
