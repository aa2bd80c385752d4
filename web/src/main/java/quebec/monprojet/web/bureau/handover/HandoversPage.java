package quebec.monprojet.web.bureau.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.handover.Answer;
import quebec.monprojet.handover.Answers;
import quebec.monprojet.handover.Destination;
import quebec.monprojet.handover.Handover;
import quebec.monprojet.handover.Handovers;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/transmissions}: what other systems are handed, and what they answer. */
@Named
@RequestScoped
public class HandoversPage {

    static final String PATH = "/bureau/transmissions";

    @Inject private Handovers handovers;
    @Inject private Answers answers;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private DeskWords desk;
    @Inject private Texts texts;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private final Once<List<Handovers.Figures>> figures =
            new Once<>(() -> Optional.of(handovers.figures()));
    private final Once<List<Handover>> dead = new Once<>(() -> ifReading(handovers::dead));
    private final Once<List<Handover>> waiting = new Once<>(() -> ifReading(handovers::waiting));
    private final Once<List<Handover>> latest = new Once<>(() -> ifReading(handovers::latest));
    private final Once<List<Answer>> broken = new Once<>(() -> ifReading(answers::broken));
    private final Once<List<Answer>> heard = new Once<>(() -> ifReading(answers::latest));

    private @Nullable Destination destination;
    private @Nullable String from;
    private @Nullable String to;

    public List<Handovers.Figures> getFigures() {
        return figures.get().orElseThrow();
    }

    /** Administrators see how many there are, and of none whose it is. */
    public boolean isReading() {
        return reader.has("supervisor") || reader.has("auditor");
    }

    private <T> Optional<List<T>> ifReading(Supplier<List<T>> list) {
        return isReading() ? Optional.of(list.get()) : Optional.empty();
    }

    public boolean isActing() {
        return reader.has("supervisor");
    }

    public List<Handover> getDead() {
        return dead.get().orElse(List.of());
    }

    public List<Handover> getWaiting() {
        return waiting.get().orElse(List.of());
    }

    public List<Handover> getLatest() {
        return latest.get().orElse(List.of());
    }

    public List<Answer> getBroken() {
        return broken.get().orElse(List.of());
    }

    public List<Answer> getAnswers() {
        return heard.get().orElse(List.of());
    }

    /** When it is tried again, in Montréal; that is of no use before its destination has a key. */
    public String next(Handover waiting) {
        if (getFigures().stream()
                .noneMatch(each -> each.destination() == waiting.destination() && each.keyed())) {
            return texts.of("handovers.next.keyed");
        }
        return waiting.nextAt().isBefore(clock.instant())
                ? texts.of("handovers.next.soon")
                : desk.instant(waiting.nextAt());
    }

    /** What the buttons of the lists ask for, each by the number in its own value. */
    public void act() {
        if (!isActing()) {
            return;
        }
        StaffId by = reader.staff().orElseThrow();
        number("retry").ifPresent(id -> went(handovers.retry(by, id), "handover-retried"));
        number("again").ifPresent(id -> went(answers.hearAgain(by, id), "answer-again"));
        number("settle").ifPresent(id -> went(answers.settle(by, id), "answer-settled"));
        Optional.ofNullable(request.getParameter("all"))
                .flatMap(HandoversPage::named)
                .ifPresent(all -> went(handovers.retryAll(by, all) > 0, "handover-retried"));
    }

    /** Sends once more whatever it was, from a number on, or between two. */
    public void replay() {
        Destination chosen = destination;
        Optional<Long> first = read(from);
        boolean open = to == null || to.isBlank();
        Optional<Long> last = open ? Optional.of(Long.MAX_VALUE) : read(to);
        if (chosen == null || first.isEmpty()) {
            saying.say("from", "handovers.replay.from.wrong");
        } else if (last.isEmpty() || last.get() < first.get()) {
            saying.say("to", "handovers.replay.to.wrong");
        } else {
            StaffId by = reader.staff().orElseThrow();
            int count = handovers.replay(by, chosen, first.get(), last.get());
            went(count > 0, "handover-replayed");
        }
    }

    private static void went(boolean done, String said) {
        Going.to(Done.after(done ? said : "handover-gone", PATH));
    }

    private Optional<Long> number(String button) {
        return read(request.getParameter(button));
    }

    private static Optional<Long> read(@Nullable String typed) {
        String number = Objects.requireNonNullElse(typed, "").strip();
        return number.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Long.parseLong(number))
                : Optional.empty();
    }

    private static Optional<Destination> named(String name) {
        return List.of(Destination.values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    public @Nullable Destination getDestination() {
        return destination;
    }

    public void setDestination(@Nullable Destination destination) {
        this.destination = destination;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
