package quebec.monprojet.letterbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;

/**
 * One version of what a kind of letter says, in all three languages.
 *
 * @param draftedBy whoever wrote it last; null for what came with the portal
 * @param approvedBy somebody else; null as long as it is a draft, and for what came with the portal
 * @param inForceFrom null as long as it is a draft
 */
public record Template(
        OfficialKind kind,
        int version,
        Map<Language, Wording> wordings,
        @Nullable StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant inForceFrom) {

    public Template {
        wordings = Map.copyOf(wordings);
        if (wordings.size() != Language.values().length) {
            throw new IllegalArgumentException("A version lacks no language");
        }
    }

    public Wording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }

    public boolean isDraft() {
        return inForceFrom == null;
    }

    /** What a version is worth at a moment. */
    public enum Standing {
        DRAFT,
        TO_COME,
        IN_FORCE,
        REPLACED
    }

    /**
     * What it is worth, beside the others.
     *
     * @param all versions of that kind, the latest first
     */
    public Standing standing(List<Template> all, Instant now) {
        if (isDraft()) {
            return Standing.DRAFT;
        }
        if (!holds(now)) {
            return Standing.TO_COME;
        }
        return replacing(all, now).isEmpty() ? Standing.IN_FORCE : Standing.REPLACED;
    }

    /**
     * The version that took its place.
     *
     * @param all versions of that kind, the latest first
     */
    public Optional<Template> replacing(List<Template> all, Instant now) {
        return all.stream()
                .filter(each -> each.version() > version && each.holds(now))
                .reduce((later, earlier) -> earlier);
    }

    boolean holds(Instant at) {
        return inForceFrom != null && !inForceFrom.isAfter(at);
    }

    /** All that is wrong with wordings of that kind, the French first. */
    static List<TemplateFault> faults(OfficialKind kind, Map<Language, Wording> wordings) {
        List<TemplateFault> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            Wording wording = wordings.getOrDefault(language, new Wording("", ""));
            faults.addAll(wording.faults(kind, language));
        }
        return faults.isEmpty() ? tooLarge(kind, wordings) : faults;
    }

    private static List<TemplateFault> tooLarge(
            OfficialKind kind, Map<Language, Wording> wordings) {
        Template tried = new Template(kind, 1, wordings, null, Instant.EPOCH, null, null, null);
        return Arrays.stream(Language.values())
                .filter(language -> !Largest.fits(tried, language))
                .map(
                        language ->
                                new TemplateFault(
                                        language,
                                        TemplateFault.Part.BODY,
                                        TemplateFault.Problem.TOO_LARGE,
                                        ""))
                .toList();
    }
}
