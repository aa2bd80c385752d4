package quebec.monprojet.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** The account itself; of the password nothing, not even its hash. */
@ApplicationScoped
class OwnAccountData implements OwnData {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public JsonNode of(AccountId account) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        Account row = em.find(Account.class, account.value());
        if (row == null) {
            return data;
        }
        if (row.isKept()) {
            return kept(row, data);
        }
        if (!row.isOpen()) {
            return data;
        }
        AccountView view = row.view();
        data.put("id", view.id().toString());
        data.put("address", view.address());
        data.put("language", view.language().code());
        view.attestedAt().ifPresent(at -> data.put("attestedAt", at.toString()));
        data.put("createdAt", row.createdAt().toString());
        data.put("openedAt", view.openedAt().toString());
        row.seenAt().ifPresent(at -> data.put("seenAt", at.toString()));
        links(account, data);
        return data;
    }

    private static JsonNode kept(Account row, ObjectNode data) {
        data.put("id", row.id().toString());
        data.put("language", row.language().code());
        data.put("createdAt", row.createdAt().toString());
        return data;
    }

    /** Links that were sent lately; those that are over are swept away. */
    private void links(AccountId account, ObjectNode data) {
        var links = data.putArray("links");
        em.createQuery(
                        "select l from Link l where l.account = :account order by l.expiresAt",
                        Link.class)
                .setParameter("account", account.value())
                .getResultList()
                .forEach(
                        link ->
                                links.addObject()
                                        .put("purpose", link.purpose().orElseThrow().name())
                                        .put("address", link.address().value())
                                        .put("expiresAt", link.expiresAt().toString()));
    }

    @Override
    public Set<String> subjects(AccountId account) {
        return Set.of("account:" + account.value());
    }
}
