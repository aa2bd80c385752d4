package quebec.monprojet.web.processing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quebec.monprojet.figures.Age;
import quebec.monprojet.figures.Forecast;
import quebec.monprojet.figures.PublicFigures;
import quebec.monprojet.figures.Published;

/** The public figures as JSON; docs/openapi.yaml describes them. */
final class ProcessingData {

    private ProcessingData() {}

    static Map<String, Object> of(PublicFigures figures) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", figures.asOf().toString());
        document.put("fewerThan", PublicFigures.FEWEST);
        document.put("forecast", forecast(figures.forecast()));
        document.put("waiting", figures.waiting().stream().map(ProcessingData::stage).toList());
        document.put("weeks", figures.weeks().stream().map(ProcessingData::week).toList());
        document.put(
                "decisions", figures.outcomes().stream().map(ProcessingData::reasons).toList());
        document.put("ageAtDecision", ages(figures.took()));
        document.put("secondLooks", figures.looks().stream().map(ProcessingData::looked).toList());
        document.put("periods", figures.periods().stream().map(ProcessingData::part).toList());
        document.put("countries", figures.countries().stream().map(ProcessingData::part).toList());
        return document;
    }

    private static Map<String, Object> stage(PublicFigures.Stage stage) {
        return object(
                "status", stage.status().name(),
                "total", number(stage.total()),
                "ages", ages(stage.ages()));
    }

    private static List<Map<String, Object>> ages(List<Published> ages) {
        return IntStream.range(0, ages.size())
                .mapToObj(i -> object("age", Age.all().get(i).name(), "count", number(ages.get(i))))
                .toList();
    }

    private static Map<String, Object> week(PublicFigures.Week week) {
        return object(
                "monday", week.monday().toString(),
                "received", number(week.received()),
                "decided", number(week.decided()));
    }

    private static Map<String, Object> reasons(PublicFigures.Reasons reasons) {
        return object(
                "outcome", reasons.outcome().name(),
                "total", number(reasons.total()),
                "reasons",
                        reasons.reasons().stream()
                                .map(
                                        reason ->
                                                object(
                                                        "clause",
                                                        reason.clause(),
                                                        "count",
                                                        number(reason.count())))
                                .toList());
    }

    private static Map<String, Object> looked(PublicFigures.Looked looked) {
        return object(
                "of", looked.sample() ? "SAMPLE" : "ALWAYS",
                "confirmed", number(looked.confirmed()),
                "sentBack", number(looked.sentBack()));
    }

    private static Map<String, Object> part(PublicFigures.Part part) {
        return object(
                "code", part.code(),
                "waiting", number(part.waiting()),
                "decided", number(part.decided()));
    }

    private static Map<String, Object> forecast(Forecast forecast) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (forecast instanceof Forecast.Between between) {
            said.put("kind", "BETWEEN");
            said.put("earliest", between.earliest().toString());
            said.put("latest", between.latest().toString());
        } else if (forecast instanceof Forecast.NotBefore notBefore) {
            said.put("kind", "NOT_BEFORE");
            said.put("earliest", notBefore.earliest().toString());
            said.put("latest", null);
        } else {
            said.put(
                    "kind",
                    forecast instanceof Forecast.Nothing
                            ? "NOTHING_WAITS"
                            : forecast instanceof Forecast.TooLittle
                                    ? "TOO_LITTLE_KNOWN"
                                    : "OUT_OF_SIGHT");
            said.put("earliest", null);
            said.put("latest", null);
        }
        return said;
    }

    /** A number, or why there is none. */
    private static Object number(Published published) {
        if (published instanceof Published.Exactly exactly) {
            return exactly.count();
        }
        return published instanceof Published.Few ? "FEW" : "WITHHELD";
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return object;
    }
}
