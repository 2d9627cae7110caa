package vn.vanho.policycomm.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names of offices comparable however people write them. */
public final class OfficeNames {

    private OfficeNames() {}

    /**
     * A name in small letters without accents, signs or the usual short forms: {@code UBND  huyện Vân-Hồ} gives {@code
     * uy ban nhan dan huyen van ho}.
     */
    public static String fold(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return letters.replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\bttg\\b", "thu tuong")
                .replaceAll("\\btp\\b", "thanh pho");
    }
}
