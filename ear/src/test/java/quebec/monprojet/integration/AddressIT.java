package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.LinkSettling;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.MailAddress;

/** An address is theirs who read its mail, whoever began an account there. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class AddressIT {

    @EJB(lookup = "java:global/portal/ejb/AccountBook")
    private AccountBook book;

    @EJB(lookup = "java:global/portal/ejb/Links")
    private Links links;

    @EJB(lookup = "java:global/portal/ejb/LinkSettling")
    private LinkSettling settling;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final AccountId person = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());
    private final String wanted = UUID.randomUUID() + "@personne.example";
    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void opensAnAccount() {
        statements = new Statements(portal);
        AccountHolder.opens(person, statements);
    }

    private void begin(AccountId account, String address) {
        statements.run(
                """
                insert into account
                       (id, address, address_key, language, state, stamp, created_at, version)
                values ('%1$s', '%2$s', '%2$s', 'FR', 'PENDING', 0, current_timestamp, 0)\
                """
                        .formatted(account, address));
    }

    private void linkTo(AccountId account, String address) {
        statements.run(
                """
                insert into account_link
                       (id, wish, purpose, account, address, language, issued_at, expires_at,
                        settled_at, tries)
                values ('%1$s', 'CONFIRM_ADDRESS', 'CONFIRM_ADDRESS', '%2$s', '%3$s', 'FR',
                        current_timestamp, current_timestamp + interval '1' day,
                        current_timestamp, 0)\
                """
                        .formatted(UUID.randomUUID(), account, address));
    }

    private String token() {
        book.askMove(person, new MailAddress(wanted));
        String link =
                statements.read(
                        "select cast(id as varchar) from account_link where account = '"
                                + person
                                + "' and purpose = 'CHANGE_ADDRESS'");
        return links.mailable(UUID.fromString(link)).orElseThrow().token();
    }

    private String state(AccountId account) {
        return statements.read(
                "select coalesce(max(state), 'none') from account where id = '" + account + "'");
    }

    @Test
    void whatAStrangerBeganThereGivesWay() {
        begin(other, wanted);
        linkTo(other, wanted);
        assertThat(book.move(token())).isTrue();
        assertThat(state(other)).isEqualTo("none");
        assertThat(statements.read("select address from account where id = '" + person + "'"))
                .isEqualTo(wanted);
    }

    @Test
    void whoeverLivesThereStays() {
        String token = token();
        AccountHolder.opens(other, wanted, statements);
        assertThat(book.move(token)).isFalse();
        assertThat(state(other)).isEqualTo("OPEN");
    }

    @Test
    void whatWasBegunGoesOnceNoLinkLeadsThere() {
        begin(other, wanted);
        AccountId waiting = new AccountId(UUID.randomUUID());
        begin(waiting, waiting + "@personne.example");
        linkTo(waiting, waiting + "@personne.example");
        settling.dropExpired();
        assertThat(state(other)).isEqualTo("none");
        assertThat(state(waiting)).isEqualTo("PENDING");
        assertThat(state(person)).isEqualTo("OPEN");
    }
}
