package quebec.monprojet.certificate;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.paper.Lettering;

/** What a certificate needs before it stands on paper. */
final class OnPaper {

    private OnPaper() {}

    /**
     * Why one that says this cannot be issued, whoever asks.
     *
     * @param head in whose name it would be; empty where nobody's is known
     */
    static Optional<Acting> refused(Facts facts, Optional<Letterhead> head) {
        if (head.isEmpty()) {
            return Optional.of(new Acting.WithoutLetterhead());
        }
        String names = unwritten(facts.names());
        return names.isEmpty() ? Optional.empty() : Optional.of(new Acting.Unwritten(names));
    }

    /** Those that no font here writes as they should be. */
    private static String unwritten(Names names) {
        return Stream.of(
                        Optional.of(names.family()),
                        Optional.ofNullable(names.given()),
                        Optional.ofNullable(names.other()))
                .flatMap(Optional::stream)
                .filter(name -> !Lettering.unwritten(name).isEmpty())
                .collect(Collectors.joining(", "));
    }
}
