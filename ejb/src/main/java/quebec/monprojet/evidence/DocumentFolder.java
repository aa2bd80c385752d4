package quebec.monprojet.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Who;

/**
 * What a dossier needs, and what is there of it.
 *
 * @param files by the code of what they are for, each in its order
 * @param explanations by the same
 * @param open whether it may still change
 * @param held whether the law has everything stay that is there; more may still come
 * @param asked what an officer asks for after the receipt; null for nothing
 * @param late files that came for it, which may still change
 * @param settled of which documents the explanation stays as it is
 * @param today what the answers say with what was declared since the receipt
 */
public record DocumentFolder(
        Checklist checklist,
        Map<String, List<FileView>> files,
        Map<String, ExplanationView> explanations,
        boolean open,
        boolean held,
        @Nullable DocumentRequest asked,
        Set<FileId> late,
        Set<String> settled,
        Contents today) {

    private static final Contents NOTHING = new Contents(Map.of());

    /** How one document stands. */
    public enum Standing {
        MISSING,
        /** There, and not all of it looked at. */
        RECEIVED,
        CLEAN,
        REFUSED,
        EXPLAINED
    }

    public DocumentFolder {
        files = Map.copyOf(files);
        explanations = Map.copyOf(explanations);
        late = Set.copyOf(late);
        settled = Set.copyOf(settled);
    }

    public DocumentFolder(
            Checklist checklist,
            Map<String, List<FileView>> files,
            Map<String, ExplanationView> explanations,
            boolean open) {
        this(checklist, files, explanations, open, false, null, Set.of(), Set.of(), NOTHING);
    }

    /** The answers that tell who somebody is: those received, or those of whom came since. */
    public Contents telling(Contents received, Who who) {
        return received.everybody().contains(who) ? received : today;
    }

    /** Whether files may come for this document. */
    public boolean open(Requirement requirement) {
        return open || (asked != null && asked.awaits(requirement.code()));
    }

    /** Whether nothing good is there, and nobody waits for it at present. */
    public boolean unasked(Requirement requirement) {
        Standing standing = standing(requirement);
        return !open(requirement) && (standing == Standing.MISSING || standing == Standing.REFUSED);
    }

    /** Whether this file may be taken out or replaced. */
    public boolean changeable(FileView file) {
        return !held && (open || late.contains(file.id()));
    }

    /** Whether an explanation may be written, over what stands there if there is one. */
    public boolean explainable(Requirement requirement) {
        return open(requirement) && !settled.contains(requirement.code());
    }

    public List<FileView> files(Requirement requirement) {
        return files.getOrDefault(requirement.code(), List.of());
    }

    /** Those that somebody can have seen. */
    Set<FileId> clean(Requirement requirement) {
        return files(requirement).stream()
                .filter(file -> file.state() == FileState.CLEAN)
                .map(FileView::id)
                .collect(Collectors.toSet());
    }

    /** Names what there is to see of a document, and nothing else once anything of it changes. */
    public String shown(Requirement requirement) {
        ExplanationView explained = explanations.get(requirement.code());
        return clean(requirement).stream()
                        .map(FileId::toString)
                        .sorted()
                        .collect(Collectors.joining(","))
                + "@"
                + (explained == null ? "" : explained.writtenAt());
    }

    /** Whether something has come since: what was found is about what there was before it. */
    public boolean hasMovedOn(DocumentVerdict verdict) {
        ExplanationView explained = explanations.get(verdict.requirement());
        return (explained != null && explained.writtenAt().isAfter(verdict.at()))
                || files.getOrDefault(verdict.requirement(), List.of()).stream()
                        .filter(DocumentFolder::isThere)
                        .anyMatch(file -> !verdict.files().contains(file.id()));
    }

    private static boolean isThere(FileView file) {
        return file.state() == FileState.CLEAN || file.state() == FileState.RECEIVED;
    }

    public Optional<String> explanation(Requirement requirement) {
        return Optional.ofNullable(explanations.get(requirement.code()))
                .map(ExplanationView::words);
    }

    /** What does not go into the document: said, to be sent again or taken out. */
    public List<FileView> refused(Requirement requirement) {
        return files(requirement).stream().filter(FileView::isRefused).toList();
    }

    /**
     * The worst news first: one refused page spoils a document, until a good one follows upon the
     * refusal. What only began to arrive is none.
     */
    public Standing standing(Requirement requirement) {
        List<FileView> all = files(requirement);
        Set<FileState> states =
                all.stream()
                        .filter(file -> !file.isRefused() || !madeUpFor(file, all))
                        .map(FileView::state)
                        .collect(Collectors.toSet());
        if (states.contains(FileState.REFUSED)) {
            return Standing.REFUSED;
        }
        if (states.contains(FileState.RECEIVED)) {
            return Standing.RECEIVED;
        }
        if (states.contains(FileState.CLEAN)) {
            return Standing.CLEAN;
        }
        return explanation(requirement).isPresent() ? Standing.EXPLAINED : Standing.MISSING;
    }

    private static boolean madeUpFor(FileView refused, List<FileView> all) {
        return all.stream().anyMatch(file -> file.followsUpon(refused));
    }

    /** Files for what the answers no longer ask. */
    public List<FileView> leftOver() {
        List<FileView> left = new ArrayList<>();
        files.forEach(
                (code, there) -> {
                    if (checklist.named(code).isEmpty()) {
                        left.addAll(there);
                    }
                });
        return left;
    }

    /** So many documents are neither there nor explained, or have to be sent again. */
    public long wanting() {
        return checklist.requirements().stream().filter(this::isLacking).count();
    }

    /** Those of them that an officer asks for. */
    public List<Requirement> lacking() {
        return checklist.requirements().stream()
                .filter(each -> asked != null && asked.awaits(each.code()))
                .filter(this::isLacking)
                .toList();
    }

    /** Whether something of what was asked for is not there, or was last found wanting. */
    boolean fallsShortOf(DocumentRequest made, Map<String, DocumentVerdict> verdicts) {
        return checklist.requirements().stream()
                .filter(each -> made.requirements().contains(each.code()))
                .anyMatch(each -> isLacking(each) || isWanting(verdicts.get(each.code())));
    }

    private boolean isWanting(@Nullable DocumentVerdict latest) {
        return latest != null && latest.wanting() && !hasMovedOn(latest);
    }

    private boolean isLacking(Requirement requirement) {
        Standing standing = standing(requirement);
        return standing == Standing.MISSING || standing == Standing.REFUSED;
    }
}
