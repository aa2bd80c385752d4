package quebec.monprojet.integration;

import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;

/** A family that was selected, put in behind the portal: nothing is drawn up for it yet. */
record SelectedFamily(ApplicationNumber number, AccountId account) {

    static SelectedFamily by(StaffId officer, Statements statements) {
        Candidate candidate = Candidate.at(Status.SELECTED, statements);
        statements.run(
                """
                insert into decision (id, application, account, outcome, clauses, reasons,
                                      proposed_by, proposed_at, look_for, taken_at, proposed_from)
                select '%s', number, account, 'SELECTED', 'criteria-met', 'Les motifs.', '%s',
                       current_timestamp, 'NONE', current_timestamp, 'EXAMINATION'
                  from selection_application where number = '%s'\
                """
                        .formatted(UUID.randomUUID(), officer.value(), candidate.number()));
        return new SelectedFamily(candidate.number(), candidate.account());
    }
}
