package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * All materials of a draft at one moment.
 *
 * @param all that were not removed, oldest first
 */
public record MaterialSet(List<Material> all) {

    private static final int CODE_LENGTH = 6;

    public MaterialSet {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those added after the check. */
    public MaterialSet unchecked() {
        return new MaterialSet(
                all.stream().filter(material -> !material.isChecked()).toList());
    }

    /** Those that the public may see. */
    public MaterialSet published() {
        return new MaterialSet(all.stream().filter(Material::isPublished).toList());
    }

    public boolean preparedBy(String account) {
        return all.stream().anyMatch(material -> material.addedBy().equals(account));
    }

    /** Their titles, for a sentence. */
    public String titles() {
        return all.stream().map(material -> "«%s»".formatted(material.title())).collect(Collectors.joining(", "));
    }

    /** Stands for exactly these materials, e.g. {@code 3FA9C1}: whoever can tell it has seen them as they are now. */
    public String code() {
        String everything = all.stream()
                .map(material -> "%s %s %s".formatted(material.id(), material.sha256(), material.title()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex(everything).substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }
}
