package com.aspcranes.crm.testing.plan;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may look at whom, for the packages below one root. */
public final class FloorRules {
  /** Folders of {@code ui} that every feature may use; features and the shell are closed. */
  private static final List<String> UI_BASE = List.of("fx", "nav", "control");

  private final String root;

  public FloorRules(String root) {
    this.root = root;
  }

  /** Every floor looks only at the floors and libraries its whitelist names. */
  public ArchRule everyFloorKeepsToItsWhitelist() {
    return everyClass("look only at what its floor may see", this::beyondItsFloor);
  }

  /** Features of the desktop do not know each other, the shell knows none of them. */
  public ArchRule featuresDoNotKnowEachOther() {
    return everyClass("not look into another feature's folder", this::intoAnotherFeature);
  }

  /** The desktop reads the replica; it writes through use cases. */
  public ArchRule desktopOnlyReadsTheStore() {
    return everyClass("not touch the store's write side", this::fromDesktopToWriteSide);
  }

  /** No two packages depend on each other, by any way round. */
  public ArchRule noPackagesInACircle() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return belowRoot(javaClass).isPresent()
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "each package of " + root;
              }
            })
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private Optional<String> beyondItsFloor(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (target.isPrimitive()) {
      return Optional.empty();
    }
    Optional<Floor> floor = belowRoot(dependency.getOriginClass()).flatMap(Floor::of);
    Optional<String> seen = belowRoot(target);
    if (floor.isEmpty()) {
      return Optional.of("is on no floor");
    }
    boolean allowed =
        seen.map(floor.get()::maySeeFolder)
            .orElseGet(() -> floor.get().maySeeLibrary(target.getPackageName()));
    return allowed
        ? Optional.empty()
        : Optional.of(floor.get().folder() + " may not see " + target.getPackageName());
  }

  private Optional<String> intoAnotherFeature(Dependency dependency) {
    Optional<String> from = uiFolder(dependency.getOriginClass());
    Optional<String> to = uiFolder(dependency.getTargetClass().getBaseComponentType());
    if (from.isEmpty() || to.isEmpty() || from.equals(to) || UI_BASE.contains(to.get())) {
      return Optional.empty();
    }
    return Optional.of("ui." + from.get() + " may not see ui." + to.get());
  }

  private Optional<String> fromDesktopToWriteSide(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    boolean fromUi =
        belowRoot(dependency.getOriginClass()).filter(p -> Floor.within(p, "ui")).isPresent();
    boolean toStore = belowRoot(target).filter(p -> Floor.within(p, "store")).isPresent();
    boolean writes =
        target.getSimpleName().endsWith("Store") || target.getSimpleName().equals("Act");
    return fromUi && toStore && writes
        ? Optional.of("the desktop writes through a use case, not " + target.getSimpleName())
        : Optional.empty();
  }

  /** "" stands for ui itself. */
  private Optional<String> uiFolder(JavaClass javaClass) {
    return belowRoot(javaClass)
        .filter(name -> Floor.within(name, "ui"))
        .map(name -> name.equals("ui") ? "" : name.split("\\.")[1]);
  }

  private Optional<String> belowRoot(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    if (!Floor.within(name, root)) {
      return Optional.empty();
    }
    return Optional.of(name.equals(root) ? "" : name.substring(root.length() + 1));
  }

  private ArchRule everyClass(String what, Function<Dependency, Optional<String>> fault) {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>(what) {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            if (item.getSimpleName().equals("package-info")) {
              return;
            }
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
              fault
                  .apply(dependency)
                  .ifPresent(
                      why -> events.add(violated(item, why + ": " + dependency.getDescription())));
            }
          }
        };
    return classes().that().resideInAPackage(root + "..").should(condition).allowEmptyShould(true);
  }
}
