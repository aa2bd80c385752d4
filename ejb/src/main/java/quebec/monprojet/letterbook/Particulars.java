package quebec.monprojet.letterbook;

import java.util.List;
import java.util.Map;
import quebec.monprojet.account.Language;

/** What a letter says beyond its person, its application and its day. */
public interface Particulars {

    /** Nothing beyond them. */
    Particulars NONE = language -> Map.of();

    Map<Field, List<String>> in(Language language);
}
