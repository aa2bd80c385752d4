package quebec.monprojet.correspondence;

import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.account.StaffLetters;

/** What is said to members of the staff. */
final class StaffLetter {

    private final Pen pen;

    StaffLetter(Pen pen) {
        this.pen = pen;
    }

    LetterText invited(StaffLetters.Invitation invitation) {
        return pen.letter(
                "staff.invited.subject",
                pen.paragraph("staff.invited.said", said(invitation.access())),
                pen.paragraph("staff.invited.next"),
                pen.action("staff.invited.action", invitation.invited().path()),
                pen.paragraph(
                        "expires",
                        Map.of("instant", pen.moments().say(invitation.invited().until()))),
                pen.paragraph("staff.invited.notYou"));
    }

    /** To the other administrators. */
    LetterText access(StaffLetters.Access access) {
        Map<String, String> said = said(access);
        return pen.letter(
                "staff.access.subject",
                said,
                pen.paragraph("staff.access.said", said),
                pen.paragraph("staff.access.next"),
                pen.action("staff.access.action", "/bureau/equipe"));
    }

    private Map<String, String> said(StaffLetters.Access access) {
        return Map.of(
                "name", access.name(),
                "address", access.address(),
                "by", access.by(),
                "instant", pen.moments().say(access.at()),
                "roles",
                        access.roles().stream()
                                .map(role -> pen.words().say("staff.role." + role.id()))
                                .collect(Collectors.joining(", ")));
    }
}
