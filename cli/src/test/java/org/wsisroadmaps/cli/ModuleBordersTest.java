package org.wsisroadmaps.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The borders between the modules, and where the large libraries may be used. */
@AnalyzeClasses(packages = "org.wsisroadmaps", importOptions = DoNotIncludeTests.class)
final class ModuleBordersTest {
  private static final String MODEL = "org.wsisroadmaps.model..";
  private static final String INGEST = "org.wsisroadmaps.ingest..";
  private static final String REPORT = "org.wsisroadmaps.report..";
  private static final String CLI = "org.wsisroadmaps.cli..";

  @ArchTest
  static final ArchRule modelUsesNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INGEST, REPORT, CLI);

  @ArchTest
  static final ArchRule ingestUsesOnlyTheModel =
      noClasses()
          .that()
          .resideInAPackage(INGEST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REPORT, CLI);

  @ArchTest
  static final ArchRule reportUsesOnlyTheModel =
      noClasses()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INGEST, CLI);

  @ArchTest
  static final ArchRule howPagesAreReadStaysInThePdfReader =
      only(List.of("org.wsisroadmaps.ingest.pdf.."), "org.wsisroadmaps.ingest.pdf.*..");

  @ArchTest
  static final ArchRule pdfBoxStaysInThePdfReader =
      only(List.of("org.wsisroadmaps.ingest.pdf.."), "org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule poiStaysInTheDocxReaderAndTheExcelWriter =
      only(
          List.of("org.wsisroadmaps.ingest.docx..", "org.wsisroadmaps.report.excel.."),
          "org.apache.poi..",
          "org.apache.xmlbeans..",
          "org.openxmlformats..");

  @ArchTest
  static final ArchRule openPdfStaysInThePdfWriter =
      only(List.of("org.wsisroadmaps.report.pdf.."), "org.openpdf..");

  @ArchTest static final ArchRule picocliStaysInTheCommandLine = only(List.of(CLI), "picocli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheStandardStreams =
      noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

  @ArchTest static final ArchRule nothingIsLogged = noClasses().should(USE_JAVA_UTIL_LOGGING);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.wsisroadmaps.(**)").should().beFreeOfCycles();

  private static ArchRule only(List<String> users, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(users.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
