package quebec.monprojet.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;

/**
 * The certificates of a family. They are kept with the decision that they rest on: an account that
 * holds an application does not close.
 */
@ApplicationScoped
class OwnCertificates implements OwnData {

    @Inject private CertificateFiles certificates;

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public JsonNode of(AccountId account) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        certificates.of(account).forEach(certificate -> tell(certificate, all.addObject()));
        return all;
    }

    private static void tell(Certificate certificate, ObjectNode data) {
        data.put("application", certificate.application().value())
                .put("person", certificate.bearer().role().name())
                .put("reference", certificate.reference())
                .put("version", certificate.version())
                .put("code", certificate.code().value())
                .put("cause", certificate.origin().cause().name());
        OwnData.putKnown(data, "correction", certificate.origin().correction());
        certificate
                .issued()
                .ifPresent(
                        issue ->
                                data.put("number", issue.said())
                                        .put("issuedAt", issue.at().toString())
                                        .put("expiresOn", issue.expiresOn().toString()));
        Certificate.End end = certificate.end();
        if (end != null) {
            data.put("ending", end.how().name()).put("endedAt", end.at().toString());
        }
        Certificate.Asked asked = certificate.cancelling();
        if (end != null && asked != null) {
            data.put("reason", asked.reason());
        }
        tell(certificate.facts(), data.putObject("facts"));
    }

    private static void tell(Facts facts, ObjectNode data) {
        data.put("familyName", facts.names().family());
        OwnData.putKnown(data, "givenNames", facts.names().given());
        OwnData.putKnown(data, "otherNames", facts.names().other());
        data.put("birthDate", facts.birthDate().toString())
                .put("sex", facts.sex().name())
                .put("category", facts.category().name())
                .put("persons", facts.persons())
                .put("interviewed", facts.interviewed());
        OwnData.putKnown(data, "unit", facts.unit());
        OwnData.putKnown(data, "region", facts.region());
        OwnData.putKnown(data, "occupation", facts.occupation());
        ArrayNode languages = data.putArray("languages");
        facts.languages().forEach(language -> languages.add(language.name()));
    }
}
