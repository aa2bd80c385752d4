package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.examination.Households;
import quebec.monprojet.examination.LinkedFile;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.texts.Texts;

/** The other applications of the persons of a file, and who is who in them. */
@Named
@RequestScoped
public class LinksPane {

    @Inject private FilePage page;
    @Inject private Households households;
    @Inject private Texts texts;

    private @Nullable List<LinkedFile> linked;

    /** Looking for them is written down; the latest first. */
    public List<LinkedFile> getLinked() {
        var shown = linked;
        if (shown == null) {
            shown =
                    page.getFile() == null
                            ? List.of()
                            : households.linked(page.me(), page.number());
            linked = shown;
        }
        return shown;
    }

    /** Who is who, and by what they are recognised. */
    public List<String> ties(LinkedFile file) {
        return file.ties().stream().map(this::said).distinct().collect(Collectors.toList());
    }

    private String said(LinkedFile.Tie tie) {
        String how = texts.of("bureau.exam.by." + tie.by());
        return tie.isSameApplicant()
                ? texts.of("bureau.exam.tie.same", how)
                : texts.of(
                        "bureau.exam.tie", who("here", tie.here()), who("there", tie.there()), how);
    }

    private String who(String where, Who.Role role) {
        return texts.of("bureau.exam." + where + "." + role);
    }
}
