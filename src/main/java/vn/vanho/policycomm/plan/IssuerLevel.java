package vn.vanho.policycomm.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanho.policycomm.organisation.OfficeNames;

/** Who will issue the document that is drafted; the code is what the decision table holds. */
public enum IssuerLevel {
    CENTRAL,
    PROVINCE,
    /** The chairman of a provincial People's Committee, who issues decisions since law 64/2025. */
    PROVINCE_CHAIRMAN,
    DISTRICT,
    COMMUNE;

    private static final Pattern OF_THE_STATE = Pattern.compile("^(lien )?bo\\b.*|.*\\b(quoc hoi|chinh phu|thu tuong"
            + "|chu tich nuoc|nhan dan toi cao|kiem toan nha nuoc|ngan hang nha nuoc|uy ban dan toc)\\b.*");
    private static final Pattern LOCAL = Pattern.compile(
            "(?<chairman>chu tich )?.*\\bnhan dan (?:cap )?(?<level>tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\\b"
                    + " ?(?<name>.*)");
    private static final Map<String, IssuerLevel> LEVELS =
            Map.of("tinh", PROVINCE, "xa", COMMUNE, "phuong", COMMUNE, "thi tran", COMMUNE, "dac khu", COMMUNE);
    private static final Set<String> CITIES_LIKE_PROVINCES =
            Set.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue");

    /** E.g. {@code province-chairman}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The level of an issuer as people write it, e.g. {@code Quốc hội}, {@code HĐND tỉnh Sơn La}, {@code Chủ tịch UBND
     * tỉnh}; empty when the words do not tell.
     */
    public static Optional<IssuerLevel> ofIssuer(String issuer) {
        String name = OfficeNames.fold(issuer);
        if (OF_THE_STATE.matcher(name).matches()) {
            return Optional.of(CENTRAL);
        }
        Matcher local = LOCAL.matcher(name);
        return local.matches() ? Optional.of(ofLocal(local)) : Optional.empty();
    }

    private static IssuerLevel ofLocal(Matcher local) {
        boolean city = local.group("level").equals("thanh pho") && CITIES_LIKE_PROVINCES.contains(local.group("name"));
        IssuerLevel level = city ? PROVINCE : LEVELS.getOrDefault(local.group("level"), DISTRICT);
        return level == PROVINCE && local.group("chairman") != null ? PROVINCE_CHAIRMAN : level;
    }
}
