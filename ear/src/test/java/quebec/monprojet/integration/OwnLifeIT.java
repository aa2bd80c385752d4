package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Moved;
import quebec.monprojet.exchange.NewFact;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.exchange.PassportRenewed;
import quebec.monprojet.exchange.Sending;
import quebec.monprojet.exchange.UnionFormed;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.Payments;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.Asking;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.time.Montreal;

/** Whatever a person did in the portal, the published schema describes all of it that is kept. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class OwnLifeIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());
    private static final Country FRANCE = new Country("FR");
    private static final Passport PASSPORT =
            new Passport("20AB12345", FRANCE, day(-900), day(2000), null);
    private static final List<NewFact> FACTS =
            List.of(
                    new Moved(new Address("1, rue Neuve", null, "Lyon", null, "69001", FRANCE)),
                    new PassportRenewed(Who.APPLICANT, PASSPORT),
                    new UnionFormed(
                            MaritalStatus.MARRIED,
                            new Spouse(
                                    true,
                                    new Identity(null, null, null, MaritalStatus.MARRIED, null),
                                    PASSPORT)));

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject @Any private Instance<OwnData> features;

    @EJB(lookup = "java:global/portal/ejb/Messages!quebec.monprojet.exchange.Messages")
    private Messages messages;

    @EJB(lookup = "java:global/portal/ejb/Changes!quebec.monprojet.exchange.Changes")
    private Changes changes;

    @EJB(lookup = "java:global/portal/ejb/Withdrawals!quebec.monprojet.exchange.Withdrawals")
    private Withdrawals withdrawals;

    @EJB(lookup = "java:global/portal/ejb/Payments!quebec.monprojet.fees.Payments")
    private Payments payments;

    @EJB(lookup = "java:global/portal/ejb/PrivacyRequests!quebec.monprojet.privacy.PrivacyRequests")
    private PrivacyRequests requests;

    @EJB(lookup = "java:global/portal/ejb/Arrivals")
    private Arrivals arrivals;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private Statements statements;
    private JsonNode schema;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    private static LocalDate day(int later) {
        return Montreal.day(Instant.now()).plusDays(later);
    }

    @BeforeEach
    void ask() throws IOException {
        statements = new Statements(portal);
        String published = "http://localhost:" + Inside.http() + "/api/schemas/mes-donnees-1.json";
        try (InputStream in = URI.create(published).toURL().openStream()) {
            schema = MAPPER.readTree(in);
        }
    }

    @Test
    void ofSomebodyWhoWroteDeclaredAskedPaidAndWithdrew() throws Exception {
        Debtor person = Debtor.dueBefore(Instant.now().plus(Duration.ofDays(20)), statements);
        AccountHolder.opens(person.account(), statements);
        var unread = messages.write(person.account(), person.number(), UUID.randomUUID(), "Moi.");
        assertThat(unread).isInstanceOf(Sending.Received.class);
        declares(person);
        asks(person.account());
        mandates(person.account());
        var begun = payments.begin(person.account(), person.number());
        assertThat(begun).isPresent();
        assertThat(arrivals.begin(person.account(), new FileSent("passport.moi", "a.pdf", 9)))
                .isNotNull();
        givesUp(person);
        assertThat(withdrawals.withdraw(person.account(), person.number())).isTrue();
        JsonNode life = copy(person.account());
        for (String part :
                List.of("fees", "exchange", "mandates", "requests", "places", "letters")) {
            assertThat(life.get(part)).as(part).isNotEmpty();
        }
        assertThat(undescribed(life)).isEmpty();
    }

    @Test
    void ofSomebodyWhoHasAReceipt() throws Exception {
        String period =
                statements.read(
                        "select number from intake_period"
                                + " where kind = 'CAPPED' and decision like 'DEMO-%'");
        String ticket =
                Files.readAllLines(Inside.prepared().resolve("demonstration/tickets.txt")).get(0);
        String number = Submissions.number(Submissions.press(Inside.http(), period, ticket));
        AccountId person = new AccountId(UUID.fromString(holder(number)));
        JsonNode life = copy(person);
        assertThat(life.at("/register/receipts")).isNotEmpty();
        assertThat(life.at("/dossier/form")).isNotEmpty();
        assertThat(undescribed(life)).isEmpty();
    }

    @Test
    void ofSomebodyWhoFiledOnPaper() throws Exception {
        OnPaper person = OnPaper.sealed(statements);
        statements.run(
                """
                insert into paper_press (period, dossier, digest, due_at, answered_at, outcome)
                select number, '%s', '%s', current_timestamp, current_timestamp, 'CLOSED'
                  from intake_period order by number fetch first 1 row only\
                """
                        .formatted(person.dossier(), "0".repeat(64)),
                "insert into paper_proposal (file, what, proposed_by, proposed_at)"
                        + " values ('%s', 'CLOSE', '%s', current_timestamp)"
                                .formatted(person.file(), person.typist()),
                "insert into paper_former_address (id, file, address, replaced_by, replaced_at)"
                        + " values ('%s', '%s', 'Zoé Papier\n76000 Rouen', '%s', current_timestamp)"
                                .formatted(UUID.randomUUID(), person.file(), person.typist()));
        JsonNode life = copy(person.account());
        statements.run("delete from paper_seal where file = '" + person.file() + "'");
        for (String member : List.of("pressed", "parts", "proposals", "formerAddresses")) {
            assertThat(life.at("/paper/" + member)).as(member).isNotEmpty();
        }
        assertThat(life.at("/paper/sealedAt").isTextual()).isTrue();
        assertThat(undescribed(life)).isEmpty();
    }

    private String holder(String number) {
        String holder =
                "select max(cast(account as varchar)) from selection_application where number = '"
                        + number
                        + "'";
        return Patience.seen(
                "the case",
                () -> Optional.of(statements.read(holder)).filter(who -> !who.equals("null")));
    }

    @Test
    void whatTheSchemaDoesNotDescribeIsFound() {
        var life = MAPPER.createObjectNode();
        life.putArray("letters").addObject().put("written_at", "");
        assertThat(undescribed(life)).contains("data/letters/written_at").contains("data/fees");
    }

    private void declares(Debtor person) throws Exception {
        FACTS.forEach(
                fact ->
                        assertThat(
                                        changes.declare(
                                                person.account(),
                                                person.number(),
                                                UUID.randomUUID(),
                                                day(0),
                                                fact))
                                .isNotNull());
        List<Change> declared = changes.of(person.account(), person.number());
        assertThat(declared).hasSameSizeAs(FACTS);
        assertThat(
                        officer.does(
                                () ->
                                        changes.note(
                                                OFFICER,
                                                declared.get(0).id(),
                                                Noted.Outcome.REFUSED,
                                                "Illisible.")))
                .isTrue();
    }

    private void asks(AccountId person) throws Exception {
        Asking asking = new Asking(RequestKind.RECTIFICATION, "Ma ville.", "Lyon.");
        var number = requests.make(person, UUID.randomUUID(), asking).orElseThrow();
        assertThat(officer.does(() -> requests.prolong(OFFICER, number, "Archives."))).isTrue();
        assertThat(
                        officer.does(
                                () ->
                                        requests.answer(
                                                OFFICER,
                                                number,
                                                Answered.Outcome.GRANTED,
                                                "Voici.")))
                .isTrue();
    }

    private void mandates(AccountId person) {
        UUID mandate = UUID.randomUUID();
        statements.run(
                """
                insert into mandate
                       (id, applicant, slot, name, address, capacity, body, membership, power,
                        language, invited_at, answer_before, last_day, state, version)
                values ('%s', '%s', 1, 'Ana', 'ana@personne.example', 'LAWYER', 'Barreau', '1-1',
                        'READ', 'FR', current_timestamp, timestamp with time zone '2096-01-01 00:00:00+00',
                        date '2096-01-01', 'INVITED', 0)\
                """
                        .formatted(mandate, person.value()),
                "insert into mandate_act (mandate, at, act, about)"
                        + " values ('%s', current_timestamp, 'dossier.read', 'identity')"
                                .formatted(mandate));
    }

    /** It came back at once: nobody is to take it over. */
    private void givesUp(Debtor person) {
        statements.run(
                """
                insert into place_given_up
                       (application, period, place, cause, given_up_at, passes_at, restored_at)
                values ('%s', '2096-1', 1, 'UNPAID', current_timestamp,
                        timestamp with time zone '2096-01-01 00:00:00+00', current_timestamp)\
                """
                        .formatted(person.number()));
    }

    private JsonNode copy(AccountId person) {
        var data = MAPPER.createObjectNode();
        features.forEach(feature -> data.set(feature.name(), feature.of(person)));
        return data;
    }

    private List<String> undescribed(JsonNode life) {
        List<String> found = new ArrayList<>();
        compare("data", life, schema.at("/properties/data"), found);
        return found;
    }

    /** Enough of JSON Schema for what could be forgotten: members, and those that must be there. */
    private void compare(String where, JsonNode given, JsonNode described, List<String> found) {
        JsonNode reference = described.path("$ref");
        JsonNode meant =
                reference.isTextual() ? schema.at(reference.textValue().substring(1)) : described;
        String type = meant.path("type").asText("string");
        boolean other =
                switch (type) {
                    case "object" -> !given.isObject();
                    case "array" -> !given.isArray();
                    case "integer" -> !given.isIntegralNumber();
                    case "boolean" -> !given.isBoolean();
                    default -> !given.isTextual();
                };
        if (other) {
            found.add(where + " is no " + type);
        }
        given.properties()
                .forEach(
                        member -> {
                            String there = where + "/" + member.getKey();
                            JsonNode known = meant.at("/properties/" + member.getKey());
                            if (!known.isMissingNode()) {
                                compare(there, member.getValue(), known, found);
                            } else if (!meant.path("additionalProperties").asBoolean(true)) {
                                found.add(there);
                            }
                        });
        if (given.isArray()) {
            given.forEach(each -> compare(where, each, meant.path("items"), found));
        }
        meant.path("required")
                .forEach(
                        name -> {
                            if (!given.has(name.asText())) {
                                found.add(where + "/" + name.asText());
                            }
                        });
    }
}
