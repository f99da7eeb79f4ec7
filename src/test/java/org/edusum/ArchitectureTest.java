package org.edusum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the layers of {@code src/docs/architecture.md}: arrows go down, never up or sideways except as written there. */
@AnalyzeClasses(packages = "org.edusum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layersPointDownwards = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app").definedBy("org.edusum.app..")
            .layer("ui").definedBy("org.edusum.ui..")
            .layer("cli").definedBy("org.edusum.cli..")
            .layer("export").definedBy("org.edusum.export..")
            .layer("typeset").definedBy("org.edusum.typeset..")
            .layer("checking").definedBy("org.edusum.checking..")
            .layer("sheet").definedBy("org.edusum.sheet..")
            .layer("annual").definedBy("org.edusum.annual..")
            .layer("relating").definedBy("org.edusum.relating..")
            .layer("formula").definedBy("org.edusum.formula..")
            .layer("template").definedBy("org.edusum.template..")
            .layer("importing").definedBy("org.edusum.importing..")
            .layer("storage").definedBy("org.edusum.storage..")
            .layer("model").definedBy("org.edusum.model..")
            .layer("file").definedBy("org.edusum.file..")
            .layer("fault").definedBy("org.edusum.fault..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
            .whereLayer("export").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("typeset").mayOnlyBeAccessedByLayers("app", "ui", "cli", "export")
            .whereLayer("checking").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("sheet").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("annual").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("relating").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("formula").mayOnlyBeAccessedByLayers("app", "ui", "cli", "checking", "annual", "relating")
            .whereLayer("template").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("importing").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("storage").mayOnlyBeAccessedByLayers("app", "ui", "cli", "template")
            .whereLayer("file").mayOnlyBeAccessedByLayers("app", "ui", "cli", "export", "storage")
            .whereLayer("fault").mayOnlyBeAccessedByLayers("app", "ui", "cli");

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheJdk = noClasses().that().resideInAPackage("org.edusum.model..")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.edusum.model..", "java..")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.awt..")
            .because("the document is pure data: no toolkit, no I/O");

    @ArchTest
    static final ArchRule typesettingKnowsOnlyTheModelAndADictionary = noClasses().that()
            .resideInAPackage("org.edusum.typeset..")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.edusum.typeset..", "org.edusum.model..", "java..",
                    "com.ibm.icu..")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.awt..")
            .because("the same summary has the same pages on every machine");

    @ArchTest
    static final ArchRule writingFilesKnowsOnlyTheJdk = noClasses().that().resideInAPackage("org.edusum.file..")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.edusum.file..", "java..")
            .because("exports and project files are written by the same few classes");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that().resideOutsideOfPackages("org.edusum.ui..", "org.edusum.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("commands and exports run without a toolkit");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.edusum.(**)").should().beFreeOfCycles();
}
