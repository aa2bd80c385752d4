package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.bench.ProcessingOrder;
import quebec.monprojet.bench.ProcessingOrders;
import quebec.monprojet.bench.Stratum;
import quebec.monprojet.bench.Team;
import quebec.monprojet.bench.Teams;
import quebec.monprojet.bench.WorkFilter.Deadline;
import quebec.monprojet.bench.WorkFilter.Progress;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.texts.Texts;

/** What the worklist may be searched by, in French. */
@Named
@RequestScoped
public class WorkChoices {

    @Inject private StaffMembers members;
    @Inject private Teams teams;
    @Inject private ProcessingOrders orders;
    @Inject private Periods periods;
    @Inject private Texts texts;

    public List<SelectItem> getProgress() {
        return items("progress", Progress.values());
    }

    public List<SelectItem> getDeadlines() {
        return items("deadline", Deadline.values());
    }

    private List<SelectItem> items(String what, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value, texts.of("bench." + what + "." + value)))
                .toList();
    }

    public List<String> getPeriods() {
        return periods.published().stream().map(period -> period.number().value()).toList();
    }

    /** Nobody, a team, or a member. */
    public List<SelectItem> getHolders() {
        List<SelectItem> holders = new ArrayList<>();
        holders.add(new SelectItem(Holders.NOBODY, texts.of("bench.holder.nobody")));
        for (Team team : teams.all()) {
            holders.add(
                    new SelectItem(
                            Holders.word(Whose.of(team.id())),
                            texts.of("bench.holder.team", team.name())));
        }
        for (StaffView member : members.holding(Role.OFFICER, Role.SUPERVISOR)) {
            holders.add(new SelectItem(Holders.word(Whose.of(member.id())), member.name()));
        }
        return holders;
    }

    /** To whom a file may be given. */
    public List<StaffView> getOfficers() {
        return members.holding(Role.OFFICER);
    }

    /** Of the order in force; none when there is no order. */
    public List<SelectItem> getStrata() {
        List<SelectItem> strata = new ArrayList<>();
        List<Stratum> known =
                orders.inForce()
                        .map(ProcessingOrder::terms)
                        .map(ProcessingOrder.Terms::strata)
                        .orElse(List.of());
        for (int place = 1; place <= known.size(); place++) {
            String name = known.get(place - 1).name();
            strata.add(new SelectItem(place, texts.of("bench.stratum", place, name)));
        }
        if (!strata.isEmpty()) {
            strata.add(new SelectItem(Stratum.NONE, texts.of("bench.stratum.none")));
        }
        return strata;
    }
}
