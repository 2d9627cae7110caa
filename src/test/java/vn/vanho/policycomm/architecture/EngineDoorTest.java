package vn.vanho.policycomm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The engine stays behind a door: Camunda's types are seen only where they must be. */
@AnalyzeClasses(packages = "vn.vanho.policycomm", importOptions = DoNotIncludeTests.class)
class EngineDoorTest {

    @ArchTest
    static final ArchRule camundaStaysBehindTheDoor = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..process..", "..cockpit..", "..tasklist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");
}
