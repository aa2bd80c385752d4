package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.ReceivedDossiers;
import quebec.monprojet.mandate.Capacity;
import quebec.monprojet.mandate.MandateOffer;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.mandate.OfferFault;
import quebec.monprojet.mandate.Offering;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.mandate.TypedOffer;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /mandats/inviter}: to whom the dossier is entrusted, for what and until when. */
@Named
@RequestScoped
public class InvitePage {

    @Inject private Mandates mandates;
    @Inject private MandateWords words;
    @Inject private ReceivedDossiers received;
    @Inject private SignedIn signedIn;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private @Nullable String name;
    private @Nullable String address;
    private @Nullable String capacity;
    private @Nullable String body;
    private @Nullable String membership;
    private @Nullable String power;
    private @Nullable String language;
    private @Nullable LocalDate lastDay;

    public void invite() {
        LocalDate today = Montreal.day(clock.instant());
        MandateOffer.Read read = MandateOffer.read(typed(), today);
        if (read instanceof MandateOffer.Faulty faulty) {
            faulty.faults().forEach(this::say);
        } else if (read instanceof MandateOffer.Sound sound) {
            offer(sound.offer());
        }
    }

    private TypedOffer typed() {
        return new TypedOffer(
                name,
                address,
                chosen(Capacity.values(), capacity).orElse(null),
                body,
                membership,
                chosen(Power.values(), power).orElse(null),
                chosen(Language.values(), language).orElse(null),
                lastDay);
    }

    private void offer(MandateOffer offer) {
        ClientNetwork from = ClientNetwork.of(request.getRemoteAddr());
        Offering offering = mandates.offer(signedIn.account().orElseThrow(), offer, from);
        if (offering instanceof Offering.Offered) {
            Going.to(MandatesPage.PATH + "?fait=offert");
        } else if (offering instanceof Offering.Already) {
            Faults.say("address", texts.of("mandate.invite.already"));
        } else if (offering instanceof Offering.Yourself) {
            Faults.say("address", texts.of("mandate.invite.yourself"));
        } else if (offering instanceof Offering.NoRoom) {
            Faults.say(null, texts.of("mandate.invite.no-room", Mandates.MOST));
        } else {
            Faults.say(null, texts.of("mandate.invite.too-many"));
        }
    }

    private void say(OfferFault fault) {
        Faults.say(field(fault), texts.of("mandate.fault." + MandateWords.key(fault)));
    }

    private static String field(OfferFault fault) {
        return switch (fault) {
            case LAST_DAY, LAST_DAY_PAST, LAST_DAY_FAR -> "lastDay";
            default -> MandateWords.key(fault);
        };
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    public List<SelectItem> getCapacities() {
        return items(Capacity.values(), "capacity");
    }

    public List<SelectItem> getPowers() {
        boolean done = signedIn.account().filter(received::hold).isPresent();
        return Arrays.stream(Power.values())
                .filter(power -> !done || power != Power.FILE)
                .map(power -> new SelectItem(power.name(), words.power("choice", power, done)))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return items(Language.values(), "language");
    }

    private List<SelectItem> items(Enum<?>[] all, String what) {
        return Arrays.stream(all)
                .map(each -> new SelectItem(each.name(), words.of(what, each)))
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getMembership() {
        return membership;
    }

    public void setMembership(@Nullable String membership) {
        this.membership = membership;
    }

    public @Nullable String getPower() {
        return power;
    }

    public void setPower(@Nullable String power) {
        this.power = power;
    }

    /** That of the reader until another is chosen. */
    public @Nullable String getLanguage() {
        return language == null ? signedIn.language().name() : language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
