package com.aspcranes.crm.testing.plan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What code may do and be called, for the packages below one root. */
public final class CodeRules {
  private static final Pattern BANNED_WORD =
      Pattern.compile("(Utils?|Common|Impl|Managers?|Helpers?)(?![a-z])");
  private static final Pattern BANNED_FOLDER =
      Pattern.compile("(^|\\.)(utils?|common|impl|managers?|helpers?)(\\.|$)");
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final Set<String> COORDINATES = Set.of("latitude", "longitude");

  private final String root;

  public CodeRules(String root) {
    this.root = root;
  }

  /** One way onto the FX thread, so that tests can watch it. */
  public ArchRule runLaterOnlyInFx() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".ui.fx..")
        .should()
        .accessTargetWhere(access("javafx.application.Platform", Set.of("runLater")))
        .allowEmptyShould(true);
  }

  /** Rules are asked with the time given: no clock, no I/O, no chance. */
  public ArchRule rulesArePure() {
    DescribedPredicate<JavaAccess<?>> impure =
        describe(
            "ask a clock, the machine or chance",
            access -> {
              String owner = access.getTargetOwner().getName();
              boolean now = owner.startsWith("java.time.") && access.getName().equals("now");
              boolean chance = access.getName().equals("random") && owner.equals("java.lang.Math");
              return now || chance || access.getName().equals("randomUUID") || io(owner);
            });
    return noClasses()
        .that()
        .resideInAPackage(root + ".rules..")
        .should()
        .accessTargetWhere(impure)
        .allowEmptyShould(true);
  }

  private static boolean io(String owner) {
    return owner.startsWith("java.io.")
        || owner.startsWith("java.nio.file.")
        || owner.startsWith("java.net.")
        || List.of("java.time.Clock", "java.lang.System", "java.util.Random").contains(owner);
  }

  /**
   * Binary fractions stay away from money: no such field, parameter or result in model, rules and
   * report, and no such call in model and rules. Paper is measured in {@code report.draw}.
   */
  public ArchRule noBinaryFractionsNearMoney() {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>("know neither double nor float") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            for (JavaField field : item.getFields()) {
              if (floating(field.getRawType()) && !COORDINATES.contains(field.getName())) {
                events.add(violated(item, field.getDescription() + " is a binary fraction"));
              }
            }
            for (JavaCodeUnit unit : item.getCodeUnits()) {
              boolean takes = unit.getRawParameterTypes().stream().anyMatch(CodeRules::floating);
              if (takes || floating(unit.getRawReturnType())) {
                events.add(violated(item, unit.getDescription() + " speaks binary fractions"));
              }
            }
            if (Floor.within(item.getPackageName(), root + ".report")) {
              return;
            }
            for (JavaAccess<?> access : item.getAccessesFromSelf()) {
              boolean asked = Set.of("doubleValue", "floatValue").contains(access.getName());
              if (asked || floating(access.getTargetOwner())) {
                events.add(violated(item, access.getDescription()));
              }
            }
          }
        };
    return classes()
        .that()
        .resideInAnyPackage(root + ".model..", root + ".rules..", root + ".report..")
        .and()
        .resideOutsideOfPackage(root + ".report.draw..")
        .should(condition)
        .allowEmptyShould(true);
  }

  private static boolean floating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }

  /** Names are the trade's words. */
  public ArchRule namesSayWhatAThingIs() {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>("not be called util, common, impl, manager or helper") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            if (BANNED_WORD.matcher(item.getSimpleName()).find()
                || BANNED_FOLDER.matcher(item.getPackageName()).find()) {
              events.add(violated(item, item.getName() + " has a name that says nothing"));
            }
          }
        };
    return classes().that().resideInAPackage(root + "..").should(condition).allowEmptyShould(true);
  }

  /** One person speaks on the console: the command line. */
  public ArchRule consoleBelongsToTheCommandLine() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".cli..", root + ".app..")
        .should()
        .accessTargetWhere(access("java.lang.System", Set.of("out", "err", "exit")))
        .allowEmptyShould(true);
  }

  /**
   * An interface has two implementations (a test's fake counts) or a single method, which a lambda
   * may be. To be checked on the classes of the program and of the tests together.
   */
  public ArchRule interfacesHaveTwoImplementations() {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>("have two implementations") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            long methods =
                item.getAllMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count();
            long classes =
                item.getAllSubclasses().stream().filter(type -> !type.isInterface()).count();
            if (methods != 1 && classes < 2) {
              events.add(violated(item, item.getName() + " has " + classes + " implementations"));
            }
          }
        };
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(condition)
        .allowEmptyShould(true);
  }

  /** Tests wait for conditions, not for time. */
  public ArchRule nobodySleeps() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .accessTargetWhere(
            describe("sleep", (JavaAccess<?> access) -> access.getName().equals("sleep")))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> access(String owner, Set<String> names) {
    return describe(
        owner + "." + names,
        access ->
            access.getTargetOwner().getName().equals(owner) && names.contains(access.getName()));
  }
}
