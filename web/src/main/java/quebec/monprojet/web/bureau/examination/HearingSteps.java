package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.decision.Heard;
import quebec.monprojet.web.bureau.decision.HearingBlock;
import quebec.monprojet.web.bureau.examination.Step.Kind;

/** What was said between a person and whoever decides; its words stand beside the decision. */
@RequestScoped
public class HearingSteps {

    @Inject private HearingBlock hearing;

    Stream<Step> of(ApplicationFile file) {
        return hearing.of(file.line().number()).stream().map(HearingSteps::step);
    }

    private static Step step(Heard heard) {
        String what = heard.mark().isEmpty() ? heard.what() : heard.what() + ", " + heard.mark();
        return new Step(heard.at(), Kind.DECISION, what, heard.by());
    }
}
