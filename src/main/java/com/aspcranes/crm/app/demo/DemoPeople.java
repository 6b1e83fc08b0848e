package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.office.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Office users of every role, forty operators and their certificates. */
final class DemoPeople {
  final List<User> users = new ArrayList<>();
  final List<Operator> operators = new ArrayList<>();
  final List<Document> certificates = new ArrayList<>();
  final List<User> reps;
  final List<User> dispatchers;

  DemoPeople(Pick pick, LocalDate today, DemoFleet fleet) {
    user("Anil Sharma", "admin");
    dispatchers =
        List.of(user("Priya Verma", "operations_manager"), user("Ravi Nair", "operations_manager"));
    reps =
        List.of(
            user("Neha Gupta", "sales_agent"),
            user("Arjun Mehta", "sales_agent"),
            user("Kavita Rao", "sales_agent"),
            user("Imran Khan", "sales_agent"));
    user("Sunita Das", "support");
    Set<String> names = new LinkedHashSet<>(List.of("Manoj Yadav"));
    while (names.size() < 40) {
      names.add(DemoNames.person(pick));
    }
    int index = 0;
    for (String name : names) {
      operator(name, index++, pick, today, fleet);
    }
  }

  private User user(String name, String role) {
    User user = new User();
    user.uid = Ids.next("usr");
    user.displayName = name;
    user.email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@aspcranes.example.in";
    user.role = role;
    user.phone = "+91 771 40" + (10000 + users.size() * 37);
    users.add(user);
    return user;
  }

  private void operator(String name, int index, Pick pick, LocalDate today, DemoFleet fleet) {
    Operator operator = new Operator();
    operator.id = Ids.next("op");
    operator.name = name;
    operator.phone = DemoNames.phone(pick);
    operator.specialization = specialization(index);
    operator.experience = pick.from(2, 27);
    operator.certifications =
        index % 3 == 0 ? List.of("Rigger level II") : List.of("Heavy vehicle licence");
    operator.yardId = fleet.yards.get(index % 4 == 3 ? 1 : 0).id;
    operator.crew = "Crew " + (char) ('A' + index / 5);
    if (index < 6) {
      operator.userId = user(name, "operator").uid;
    }
    operators.add(operator);
    Document certificate = new Document();
    certificate.id = Ids.next("doc");
    certificate.operatorId = operator.id;
    certificate.kind = "operator_certificate";
    certificate.number = "OC-" + pick.digits(6);
    certificate.expiresOn = today.plusDays(index == 17 ? 3 : pick.from(30, 500));
    certificate.issuedOn = certificate.expiresOn.minusYears(2);
    certificate.blocksDispatch = true;
    certificates.add(certificate);
  }

  private static List<String> specialization(int index) {
    return switch (index % 5) {
      case 0 -> List.of("tower_crane", "mobile_crane");
      case 1, 2 -> List.of("mobile_crane", "pick_and_carry_crane");
      case 3 -> List.of("crawler_crane", "mobile_crane");
      default -> List.of("pick_and_carry_crane", "tower_crane");
    };
  }
}
