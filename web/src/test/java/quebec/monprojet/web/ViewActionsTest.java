package quebec.monprojet.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A view action that runs on forms runs on mere visits as well, with whatever the address says: a
 * link in a message would act for whoever follows it. What a button asks is therefore read only
 * when a form was sent, which the page itself says; what finds out whom a page is about is named
 * {@code load}, and runs on both.
 */
class ViewActionsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern VIEW_ACTION = Pattern.compile("<f:viewAction\\b[^>]*>");
    private static final Pattern LOADS = Pattern.compile("action=\"#\\{\\w+\\.load}\"");
    private static final String ON_FORMS = "onPostback=\"true\"";
    private static final String ON_FORMS_ONLY = "if=\"#{facesContext.postback}\"";

    private static List<String> onForms() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(page -> VIEW_ACTION.matcher(text(page)).results())
                    .map(MatchResult::group)
                    .filter(action -> action.contains(ON_FORMS))
                    .toList();
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSafe(String action) {
        return action.contains(ON_FORMS_ONLY) || LOADS.matcher(action).find();
    }

    @Test
    void noVisitDoesWhatAButtonAsks() throws IOException {
        assertThat(onForms()).hasSizeGreaterThan(10).allMatch(ViewActionsTest::isSafe);
    }

    @Test
    void anActWithoutTheGuardIsFound() {
        assertThat(isSafe("<f:viewAction action=\"#{page.act}\" onPostback=\"true\"/>")).isFalse();
    }

    /** It is said once, where the action stands. */
    @Test
    void noPageBeanAsksByItself() {
        noClasses()
                .should()
                .callMethod(FacesContext.class, "isPostback")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("quebec.monprojet.web"));
    }
}
