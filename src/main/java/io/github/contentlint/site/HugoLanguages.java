package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of a site of Hugo. */
final class HugoLanguages {

    private final Map<String, Value.Mapping> byCode;
    private final List<String> codes;
    private final String first;
    private final boolean defaultInFolder;

    HugoLanguages(HugoConfig config) {
        this.first = config.text("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
        this.defaultInFolder = config.flag("defaultContentLanguageInSubdir");
        this.byCode = new HashMap<>();
        this.codes = new ArrayList<>();
        List<String> disabled = config.texts("disableLanguages");
        if (config.find("languages").orElse(Value.emptyMapping()) instanceof Value.Mapping languages) {
            for (Value.Entry entry : languages.entries()) {
                String code = entry.key().text().toLowerCase(Locale.ROOT);
                if (entry.value() instanceof Value.Mapping own
                        && !disabled.contains(code)
                        && HugoKeys.text(own, "disabled").filter("true"::equals).isEmpty()) {
                    byCode.put(code, own);
                    codes.add(code);
                }
            }
        }
        if (codes.isEmpty()) {
            codes.add(first);
        }
    }

    /** The language that files without one are of. */
    String main() {
        return first;
    }

    List<String> codes() {
        return codes;
    }

    boolean isLanguage(String code) {
        return codes.contains(code.toLowerCase(Locale.ROOT));
    }

    Optional<Value> find(String code, String key) {
        return Optional.ofNullable(byCode.get(code)).flatMap(own -> HugoKeys.find(own, key));
    }

    /** Several languages below one host. */
    boolean shareHost() {
        return codes.size() > 1 && !isHostEach();
    }

    boolean isHostEach() {
        return codes.stream().anyMatch(code -> find(code, "baseURL").isPresent());
    }

    /** What stands before the paths of a language's pages: {@code /en}, or nothing. */
    String prefix(String code) {
        boolean bare = isHostEach() || code.equals(first) && !defaultInFolder;
        return bare || codes.size() == 1 && !defaultInFolder ? "" : "/" + code;
    }
}
