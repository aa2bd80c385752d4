package quebec.monprojet.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the dossier, and the questions that each puts to whom, in the order of its pages.
 */
public enum Chapter {
    IDENTITY {
        @Override
        List<Question> asks(Who.Role role) {
            List<Question> asked = new ArrayList<>();
            if (role == Who.Role.DEPENDANT) {
                asked.add(Question.BOND);
            }
            asked.addAll(List.of(Question.NAMES, Question.BIRTH, Question.CITIZENSHIPS));
            if (role != Who.Role.SPOUSE) {
                asked.add(Question.MARITAL_STATUS);
            }
            asked.addAll(List.of(Question.RESIDENCE, Question.PASSPORT));
            if (role == Who.Role.APPLICANT) {
                asked.addAll(List.of(Question.ADDRESS, Question.PHONE));
            }
            return asked;
        }
    },

    FAMILY {
        @Override
        List<Question> asks(Who.Role role) {
            return role == Who.Role.APPLICANT
                    ? List.of(Question.SPOUSE, Question.DEPENDANTS)
                    : List.of();
        }
    },

    CAREER {
        @Override
        List<Question> asks(Who.Role role) {
            return role == Who.Role.DEPENDANT
                    ? List.of()
                    : List.of(
                            Question.EDUCATION,
                            Question.EXPERIENCE,
                            Question.FRENCH,
                            Question.ENGLISH);
        }
    },

    QUEBEC {
        @Override
        List<Question> asks(Who.Role role) {
            return switch (role) {
                case APPLICANT ->
                        List.of(
                                Question.STAYS,
                                Question.RELATIVE,
                                Question.OFFER,
                                Question.DESTINATION);
                case SPOUSE -> List.of(Question.STAYS, Question.RELATIVE);
                case DEPENDANT -> List.of();
            };
        }
    },

    FILING {
        @Override
        List<Question> asks(Who.Role role) {
            return role == Who.Role.APPLICANT
                    ? List.of(Question.STREAM, Question.FUNDS, Question.VALUES, Question.CONSENTS)
                    : List.of();
        }
    };

    /** One chapter about one person. */
    public record Part(Chapter chapter, Who who) {

        public List<Question> questions() {
            return chapter.asks(who.role());
        }
    }

    abstract List<Question> asks(Who.Role role);

    /** All that this dossier is asked, in the order of the task list. */
    public static List<Part> all(Contents contents) {
        List<Part> parts = new ArrayList<>();
        for (Who who : contents.everybody()) {
            parts.add(new Part(IDENTITY, who));
            if (who.equals(Who.APPLICANT)) {
                parts.add(new Part(FAMILY, who));
            }
        }
        parts.add(new Part(CAREER, Who.APPLICANT));
        parts.add(new Part(QUEBEC, Who.APPLICANT));
        if (contents.household().spouse()) {
            parts.add(new Part(CAREER, Who.SPOUSE));
            parts.add(new Part(QUEBEC, Who.SPOUSE));
        }
        parts.add(new Part(FILING, Who.APPLICANT));
        return parts;
    }
}
