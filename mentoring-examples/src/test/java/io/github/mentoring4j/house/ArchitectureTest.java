package io.github.mentoring4j.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows between the modules, and what no published module may do. */
@AnalyzeClasses(packages = "io.github.mentoring4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.mentoring4j.";
    private static final String MATCHING = ROOT + "matching..";
    private static final String ETHICS = ROOT + "ethics..";
    private static final String JACKSON = ROOT + "jackson..";
    private static final String TESTKIT = ROOT + "testkit..";
    private static final String EXAMPLES = ROOT + "examples..";

    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("io.github.mentoring4j..")
            .and(not(resideInAnyPackage(MATCHING, ETHICS, JACKSON, TESTKIT, EXAMPLES)))
            .as("core");

    private static final DescribedPredicate<JavaClass> PUBLISHED_FOR_RUN_TIME =
            CORE.or(resideInAnyPackage(MATCHING, ETHICS, JACKSON)).as("published for run time");

    private static final DescribedPredicate<JavaClass> JDK_AND_ANNOTATIONS =
            resideInAnyPackage("java..", "org.jspecify..", "jakarta.validation..");

    private static final Set<String> TAKEN_FROM_THE_MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    @ArchTest
    static final ArchRule coreKnowsNobody = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(CORE.or(JDK_AND_ANNOTATIONS))
            .because("the vocabulary must be embeddable without anything else");

    @ArchTest
    static final ArchRule matchingKnowsCoreAlone = classes()
            .that(resideInAPackage(MATCHING))
            .should()
            .onlyDependOnClassesThat(CORE.or(JDK_AND_ANNOTATIONS).or(resideInAnyPackage(MATCHING, "org.slf4j..")))
            .because("matching and ethics never see each other: an application joins them");

    @ArchTest
    static final ArchRule ethicsKnowsCoreAlone = classes()
            .that(resideInAPackage(ETHICS))
            .should()
            .onlyDependOnClassesThat(CORE.or(JDK_AND_ANNOTATIONS).or(resideInAnyPackage(ETHICS, "org.slf4j..")))
            .because("matching and ethics never see each other: an application joins them");

    @ArchTest
    static final ArchRule jsonKnowsCoreAlone = noClasses()
            .that(resideInAPackage(JACKSON))
            .should()
            .dependOnClassesThat(resideInAnyPackage(MATCHING, ETHICS, TESTKIT, EXAMPLES))
            .because("whoever reads records need not match or judge");

    @ArchTest
    static final ArchRule theEngineKnowsNoGuidelineAndNoLanguage = noClasses()
            .that(resideInAPackage(ROOT + "ethics.engine.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            ROOT + "guideline..",
                            ROOT + "relationship..",
                            ROOT + "ethics.guidelines..",
                            ROOT + "ethics.text..")
                    .or(nameMatching("java\\.util\\.(Locale|ResourceBundle)|java\\.time\\.Clock|java\\.text\\..*")))
            .because("another code of ethics is another rule set on the same engine");

    @ArchTest
    static final ArchRule nobodyTakesTheTimeTheLanguageOrChanceForThemselves = noClasses()
            .that(PUBLISHED_FOR_RUN_TIME)
            .should()
            .callMethodWhere(
                    describe("take what the caller did not pass in", ArchitectureTest::takesWhatWasNotPassedIn))
            .because("the same input must give the same output, and only the caller knows the day");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that(PUBLISHED_FOR_RUN_TIME)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library speaks through return values, and its log holds ids alone");

    @ArchTest
    static final ArchRule packagesOfCoreFormNoCircle = slices().matching(ROOT + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package must be understandable from its own tour");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto|VO)")
            .because("the domain has better words");

    private static boolean takesWhatWasNotPassedIn(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || TAKEN_FROM_THE_MACHINE.contains(owner + "." + name);
    }
}
