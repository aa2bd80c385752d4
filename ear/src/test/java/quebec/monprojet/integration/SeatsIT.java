package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffLetters;
import quebec.monprojet.account.StaffMembers;

/**
 * Access to the desk: what leads in goes to its member alone, and no administrator gives it unseen.
 */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class SeatsIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/StaffMembers!quebec.monprojet.account.StaffMembers")
    private StaffMembers members;

    @EJB(lookup = "java:global/portal/ejb/StaffLetters!quebec.monprojet.account.StaffLetters")
    private StaffLetters letters;

    @EJB(lookup = "java:global/portal/it/AsAdministrator")
    private AsAdministrator administrator;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private MailAddress address;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void administer() {
        statements = new Statements(portal);
        one = Insider.with("ADMINISTRATOR", statements);
        other = Insider.with("ADMINISTRATOR", statements);
        address = MailAddress.typed(UUID.randomUUID() + "@it.example").orElseThrow();
    }

    private StaffId created() {
        assertThat(
                        administrator.of(
                                () -> members.create(one, address, "Rose", Set.of(Role.AUDITOR))))
                .isTrue();
        return new StaffId(
                UUID.fromString(
                        statements.read(
                                "select cast(id as varchar) from staff_member where address_key = '"
                                        + address.key()
                                        + "'")));
    }

    /** The latest access that somebody is written to about. */
    private UUID told(String kind, StaffId to) {
        return UUID.fromString(
                statements.read(
                        """
                        select subject from letter where kind = '%s' and account = '%s'
                         order by id desc fetch first 1 rows only\
                        """
                                .formatted(kind, to.value())));
    }

    private String count(String kind, StaffId to) {
        return statements.read(
                "select count(*) from letter where kind = '%s' and account = '%s'"
                        .formatted(kind, to.value()));
    }

    @Test
    void whatLeadsInGoesToItsMemberAndTheOtherAdministratorsAreTold() {
        StaffId rose = created();
        StaffLetters.Invitation sent =
                letters.invitation(told("STAFF_INVITED", rose)).orElseThrow();
        assertThat(sent.access().address()).isEqualTo(address.value());
        assertThat(sent.invited().path()).startsWith("/bureau/invitation?jeton=");
        StaffLetters.Access said = letters.access(told("STAFF_ACCESS", other)).orElseThrow();
        assertThat(said.name()).isEqualTo("Rose");
        assertThat(said.by()).isEqualTo("Agente " + one.value());
        assertThat(said.roles()).containsExactly(Role.AUDITOR);
        assertThat(count("STAFF_ACCESS", one)).as("whoever gave it").isEqualTo("0");
    }

    @Test
    void whoeverIsInvitedAgainHasOneLinkAndItIsTold() {
        StaffId rose = created();
        UUID first = told("STAFF_INVITED", rose);
        assertThat(administrator.of(() -> members.inviteAgain(one, rose))).isTrue();
        assertThat(letters.invitation(first)).as("worth nothing any more").isEmpty();
        assertThat(letters.invitation(told("STAFF_INVITED", rose))).isPresent();
        assertThat(count("STAFF_ACCESS", other)).isEqualTo("2");
        assertThat(administrator.of(() -> members.inviteAgain(one, one))).isFalse();
    }

    @Test
    void otherRolesAreToldAndLeadNobodyIn() {
        StaffId rose = created();
        assertThat(administrator.of(() -> members.assign(one, rose, Set.of(Role.OFFICER))))
                .isTrue();
        UUID access = told("STAFF_ACCESS", other);
        assertThat(letters.access(access).orElseThrow().roles()).containsExactly(Role.OFFICER);
        assertThat(letters.invitation(access)).isEmpty();
        assertThat(count("STAFF_INVITED", rose)).isEqualTo("1");
        assertThat(letters.administrator(other)).isPresent();
        assertThat(letters.administrator(rose)).isEmpty();
    }
}
