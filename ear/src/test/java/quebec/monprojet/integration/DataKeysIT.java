package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.Appending;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.evidence.Inspections;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.keys.WrappingKeys;

/** The keys of documents go under another key that wraps, and no document is touched. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class DataKeysIT {

    private static final byte[] PDF = Sending.pdf("x");
    private static final byte[] KEY = new byte[32];

    @EJB(lookup = "java:global/portal/ejb/Arrivals")
    private Arrivals arrivals;

    @EJB(lookup = "java:global/portal/ejb/Inspections")
    private Inspections inspections;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final AccountId somebody = new AccountId(UUID.randomUUID());
    private final String digest =
            (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    private Statements statements;
    private FileId file;

    /** Of the node, and of one that has started since another key was laid beside it. */
    private WrappingKeys before;

    private WrappingKeys since;

    private static Path secrets() {
        return Inside.data().resolve("secrets");
    }

    private static Path laid() {
        return secrets().resolve("wrapping-0.key");
    }

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void sendsHalfAFile() throws IOException {
        statements = new Statements(portal);
        AccountHolder.opens(somebody, statements);
        Arrival arrival =
                arrivals.begin(somebody, new FileSent("passport.moi", "a.pdf", PDF.length));
        file = ((Arrival.Begun) arrival).file();
        append(0, 20);
        before = new WrappingKeys(new Secrets(secrets()), secrets());
        Files.write(laid(), new byte[32]);
        since = new WrappingKeys(new Secrets(secrets()), secrets());
    }

    @AfterEach
    void takesTheKeyAway() throws IOException {
        statements.run("delete from evidence_content where digest = '%s'".formatted(digest));
        statements.run("delete from evidence_file where id = '%s'".formatted(file));
        Files.deleteIfExists(laid());
    }

    private Appending append(int from, int to) {
        return arrivals.append(somebody, file, from, Arrays.copyOfRange(PDF, from, to));
    }

    private String key() {
        return statements.read(
                "select data_key from evidence_file where id = '%s'".formatted(file));
    }

    private void lay(String key) {
        statements.run(
                "update evidence_file set data_key = '%s' where id = '%s'".formatted(key, file));
    }

    private void keep(String key) {
        statements.run(
                "insert into evidence_content (digest, bytes, data_key) values ('%s', 0, '%s')"
                        .formatted(digest, key));
    }

    private String kept() {
        return statements.read(
                "select data_key from evidence_content where digest = '%s'".formatted(digest));
    }

    private static String asked(String method) {
        String request =
                method
                        + " /ops/document-keys HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n";
        return Raw.send(Inside.http() + 1000, request).text();
    }

    @Test
    void everyNodeOpensWhatAnotherKeyOfTheFolderHasWrapped() {
        String owner = "file:" + file;
        lay(since.wrapped(before.unwrapped(key(), owner), owner));
        assertThat(append(20, PDF.length)).isEqualTo(new Appending.Taken(PDF.length, true));
    }

    @Test
    void askedByOperationsAllGoUnderTheNewestAndOpenAsBefore() {
        String owner = "file:" + file;
        lay(since.wrapped(before.unwrapped(key(), owner), owner));
        keep(since.wrapped(KEY, digest));
        assertThat(asked("GET")).contains("\n0 ", "\nmaster ");
        assertThat(kept()).as("a GET changes nothing").startsWith("0.");
        assertThat(asked("POST")).contains("\nmaster ").doesNotContain("\n0 ");
        assertThat(before.unwrapped(kept(), digest)).isEqualTo(KEY);
        assertThat(key()).startsWith("master.");
        assertThat(append(20, PDF.length)).isEqualTo(new Appending.Taken(PDF.length, true));
        String again = kept();
        assertThat(asked("POST")).contains("200 OK");
        assertThat(kept()).as("asked again, nothing is left to do").isEqualTo(again);
    }

    @Test
    void oneWhoseWrappingKeyCannotBeReadKeepsNobodyElse() throws IOException {
        Path unreadable = Files.createDirectory(secrets().resolve("wrapping-00.key"));
        try {
            lay("00.AAAA");
            keep(since.wrapped(KEY, digest));
            assertThat(asked("POST")).contains("\n00 1", "\nmaster ");
            assertThat(kept()).startsWith("master.");
        } finally {
            Files.delete(unreadable);
        }
    }

    @Test
    void oneThatOpensWithNothingIsLeftAndKeepsNobodyElse() {
        lay("none.");
        keep(since.wrapped(KEY, digest));
        assertThat(asked("POST")).contains("\nnone 1", "\nmaster ");
        assertThat(kept()).startsWith("master.");
        assertThat(key()).isEqualTo("none.");
        assertThatThrownBy(() -> append(20, 21)).isInstanceOf(EJBException.class);
    }

    private String standing() {
        return statements.read(
                "select concat(state, ' ', coalesce(refusal, '')) from evidence_file where id = '%s'"
                        .formatted(file));
    }

    /** As after a backup that is without it; a disk may come back, and is waited for first. */
    @Test
    void whatTheDiskHasLostIsAskedForAgainADayLater() throws IOException {
        append(20, PDF.length);
        Files.delete(Inside.data().resolve("documents/quarantine").resolve(file.toString()));
        assertThatThrownBy(() -> inspections.inspect(file)).isInstanceOf(EJBException.class);
        assertThat(standing()).isEqualTo("RECEIVED ");
        statements.run(
                "update evidence_file set received_at = timestamp with time zone"
                        + " '2026-01-01 00:00:00+00' where id = '%s'".formatted(file));
        inspections.inspect(file);
        assertThat(standing()).isEqualTo("REFUSED LOST");
    }

    @Test
    void nothingIsInQuarantineWithoutAKey() {
        assertThat(
                        statements.refusal(
                                "update evidence_file set data_key = null where id = '%s'"
                                        .formatted(file)))
                .hasValueSatisfying(why -> assertThat(why).contains("evidence_file_key"));
    }
}
