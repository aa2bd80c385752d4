package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.decision.Acting;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** Says what came of an act: on the file's own page when it was done, on this one why not. */
@RequestScoped
public class Answers {

    private static final String REFUSED = "bureau.decide.refused.";

    @Inject private HandledFile file;
    @Inject private DeskWords desk;
    @Inject private People people;
    @Inject private Texts texts;

    /**
     * @param done the name of the text that says so
     * @param path where to go then
     */
    void show(Acting acting, String done, String path) {
        show(acting, done, path, file.getNumber());
    }

    /**
     * @param about what the text is about, as {@link Done} takes it
     */
    void show(Acting acting, String done, String path, String about) {
        if (acting instanceof Acting.Done) {
            Going.to(Done.after(done, path, List.of(about)));
        } else {
            Faults.say(where(acting), why(acting));
        }
    }

    /** On which page of the file whatever keeps it back is seen, or undone. */
    private String where(Acting acting) {
        String number = "?numero=" + file.getNumber();
        if (acting instanceof Acting.StillAsked) {
            return "/bureau/documents" + number + "#asked";
        }
        if (acting instanceof Acting.NotAsked) {
            return "/bureau/documents" + number + "#ask-title";
        }
        if (acting instanceof Acting.NotSent) {
            return "/bureau/lettres" + number;
        }
        if (acting instanceof Acting.Unfounded) {
            return "/bureau/cheminement";
        }
        return "/bureau/demande" + number + pane(acting);
    }

    private static String pane(Acting acting) {
        if (acting instanceof Acting.NotLookedAt
                || acting instanceof Acting.NotAsExamined
                || acting instanceof Acting.Contradicted) {
            return "&volet=points";
        }
        return acting instanceof Acting.NotHeld ? "" : "&volet=decision";
    }

    String why(Acting acting) {
        if (acting instanceof Acting.NotHeld notHeld) {
            return notHeld(notHeld.holder());
        } else if (acting instanceof Acting.Overtaken overtaken) {
            return overtaken(overtaken.last());
        } else if (acting instanceof Acting.NotAllowed other) {
            return words("not-allowed", desk.word("status", other.standing().status()));
        } else if (acting instanceof Acting.StillAsked asked) {
            return words("still-asked", asked.lastDay());
        } else if (acting instanceof Acting.TooEarly early) {
            return words("too-early", early.replyUntil());
        } else if (acting instanceof Acting.OwnAwaited own) {
            return words("own-awaited", own.until());
        } else if (acting instanceof Acting.NotAsExamined sheet) {
            return words("not-as-examined", sheet.points(), sheet.required());
        } else if (acting instanceof Acting.NotLookedAt sheet) {
            return texts.count(REFUSED + "not-looked-at", sheet.criteria());
        } else if (acting instanceof Acting.Contradicted sheet) {
            return words("contradicted", named(sheet.clauses()));
        }
        return words(key(acting));
    }

    private String named(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> texts.of("bureau.decide.quoted", clause.in(Language.FR)))
                .collect(Collectors.joining(", "));
    }

    private static String key(Acting acting) {
        if (acting instanceof Acting.NotExamined) {
            return "not-examined";
        }
        if (acting instanceof Acting.Unannounced) {
            return "unannounced";
        }
        if (acting instanceof Acting.NotAsked) {
            return "not-asked";
        }
        if (acting instanceof Acting.NotSent) {
            return "not-sent";
        }
        if (acting instanceof Acting.ReplyCame) {
            return "reply-came";
        }
        if (acting instanceof Acting.WithoutLetterhead) {
            return "without-letterhead";
        }
        if (acting instanceof Acting.OtherGround) {
            return "other-ground";
        }
        if (acting instanceof Acting.OwnEntry) {
            return "own-entry";
        }
        return acting instanceof Acting.OwnWork ? "own-work" : "unfounded";
    }

    private String notHeld(@Nullable StaffId holder) {
        return holder == null ? words("held-by-nobody") : words("held-by", people.name(holder));
    }

    private String overtaken(@Nullable CaseMove last) {
        return last == null
                ? words("overtaken")
                : words(
                        "overtaken-by",
                        name(last.by()),
                        desk.word("move", last.move()),
                        desk.instant(last.at()));
    }

    String name(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF
                ? people.name(new StaffId(UUID.fromString(actor.id())))
                : texts.of("bureau.decide.actor." + actor.kind().name());
    }

    private String words(String why, Object... arguments) {
        return texts.of(REFUSED + why, arguments);
    }
}
