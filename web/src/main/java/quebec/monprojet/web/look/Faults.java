package quebec.monprojet.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is wrong in the form that was sent, for the summary and beside each field. */
@Named
@RequestScoped
public class Faults {

    /**
     * One line of the summary; target is the HTML id of the field to go to, or the path of the page
     * on which it is put right.
     */
    public record Fault(@Nullable String target, String text) {

        public String href() {
            return target == null ? "" : target.startsWith("/") ? target : "#" + target;
        }
    }

    /**
     * Says what is wrong: at a field, on another page that {@code field} is the path of, or of the
     * whole page when it is null.
     */
    public static void say(@Nullable String field, String text) {
        faces().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Whether something is wrong at this field already. */
    static boolean at(String field) {
        return faces().getMessageList(field).stream().anyMatch(Faults::wrong);
    }

    /** Whether anything is, said by whatever read the form. */
    public static boolean found() {
        return faces().getMessageList().stream().anyMatch(Faults::wrong);
    }

    public boolean isAny() {
        return found();
    }

    public List<Fault> getList() {
        List<Fault> faults = new ArrayList<>();
        for (String id : inPageOrder()) {
            String target = id == null ? null : target(id);
            faces().getMessageList(id).stream()
                    .filter(Faults::wrong)
                    .forEach(message -> faults.add(new Fault(target, message.getSummary())));
        }
        return faults;
    }

    /** What is wrong of the whole page first, then field by field as the page shows them. */
    private static List<@Nullable String> inPageOrder() {
        List<@Nullable String> ids = new ArrayList<>();
        faces().getClientIdsWithMessages().forEachRemaining(ids::add);
        if (ids.size() > 1) {
            List<String> shown = new ArrayList<>();
            walk(faces().getViewRoot(), shown);
            ids.sort(Comparator.comparingInt(shown::indexOf));
        }
        return ids;
    }

    /** By hand: a visit would iterate over the summary itself, which asks for this order. */
    private static void walk(UIComponent component, List<String> shown) {
        shown.add(component.getClientId(faces()));
        component.getFacetsAndChildren().forEachRemaining(child -> walk(child, shown));
    }

    /** Whether something is wrong in this component or in one of its children. */
    public boolean inside(UIComponent component) {
        if (!text(component).isEmpty()) {
            return true;
        }
        Iterator<UIComponent> children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            if (inside(children.next())) {
                return true;
            }
        }
        return false;
    }

    /** The first thing wrong with this very component, or nothing. */
    public String text(UIComponent component) {
        return faces().getMessageList(component.getClientId(faces())).stream()
                .filter(Faults::wrong)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    /** {@code "true"} or null, for {@code aria-invalid}. */
    public @Nullable String invalid(UIComponent component) {
        return text(component).isEmpty() ? null : "true";
    }

    /** The ids that {@code aria-describedby} names: the help and the fault, where there are any. */
    public @Nullable String describing(UIComponent component) {
        List<String> ids = new ArrayList<>();
        String own = component instanceof DateInput ? ":date" : "";
        String base = component.getClientId(faces()) + own;
        String help = component.getId() + "-help";
        UIComponent beside =
                component instanceof DateInput
                        ? component.findComponent("date-help")
                        : component.getParent().findComponent(help);
        if (beside != null && beside.isRendered()) {
            ids.add(base + "-help");
        }
        if (!text(component).isEmpty()) {
            ids.add(base + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static String target(String clientId) {
        AtomicReference<String> target = new AtomicReference<>(clientId);
        FacesContext faces = faces();
        faces.getViewRoot()
                .invokeOnComponent(faces, clientId, (here, found) -> target.set(entry(found)));
        return Objects.requireNonNullElse(target.get(), clientId);
    }

    /** The id of the first thing to type in or choose. */
    private static String entry(UIComponent component) {
        String clientId = component.getClientId(faces());
        if (component instanceof DateInput date) {
            return clientId + (date.getDay() == null ? ":month" : ":day");
        }
        if ((component instanceof UISelectOne
                        && "jakarta.faces.Radio".equals(component.getRendererType()))
                || component instanceof UISelectMany) {
            return clientId + ":0";
        }
        UIInput inner = firstInput(component);
        return inner == null ? clientId : inner.getClientId(faces());
    }

    private static @Nullable UIInput firstInput(UIComponent component) {
        if (component instanceof UIInput input) {
            return input;
        }
        for (UIComponent child : component.getChildren()) {
            UIInput input = firstInput(child);
            if (input != null) {
                return input;
            }
        }
        return null;
    }

    private static boolean wrong(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
