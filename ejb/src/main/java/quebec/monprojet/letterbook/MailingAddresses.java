package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.selection.Cases;

/** Where printed letters are posted, line by line, as it stands in the window of an envelope. */
@ApplicationScoped
class MailingAddresses {

    @Inject private Folders folders;
    @Inject private Cases cases;
    @Inject private Dossiers dossiers;
    @Inject private Changes changes;

    /**
     * The postal address of whoever filed on paper; of others where their dossier says today that
     * letters reach them. Empty when neither can be told.
     */
    List<String> of(OfficialLetter letter) {
        return folders.of(letter.account())
                .map(folder -> folder.address().lines())
                .or(() -> declared(letter))
                .orElse(List.of());
    }

    private Optional<List<String>> declared(OfficialLetter letter) {
        return cases.of(letter.content().application())
                .flatMap(standing -> dossiers.intact(standing.dossier()))
                .map(
                        received ->
                                AsOfToday.of(
                                        received.contents(),
                                        changes.of(
                                                letter.account(), letter.content().application())))
                .map(MailingAddresses::lines);
    }

    /** The country last and in French, for the post that takes the letter. */
    static List<String> lines(Contents today) {
        Address address = today.contact().address();
        if (address == null) {
            return List.of();
        }
        Names names = today.identity().names();
        return Stream.of(
                        names == null ? null : names.full(),
                        address.line1(),
                        address.line2(),
                        Stream.of(address.city(), address.region(), address.postalCode())
                                .filter(part -> part != null && !part.isBlank())
                                .collect(Collectors.joining(" ")),
                        address.country().name(Locale.CANADA_FRENCH).toUpperCase(Locale.FRENCH))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }
}
