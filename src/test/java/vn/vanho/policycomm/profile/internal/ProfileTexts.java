package vn.vanho.policycomm.profile.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.vanho.policycomm.profile.LocalityProfile;
import vn.vanho.policycomm.profile.ProfilePart;
import vn.vanho.policycomm.profile.ProfileRefused;

/** Reads profiles given as texts. */
public final class ProfileTexts {

    private ProfileTexts() {}

    public static LocalityProfile read(String yaml, ProfilePart<?>... parts) {
        return new ProfileReader("thu", List.of(parts)).read(new StringReader(yaml));
    }

    /** The faults for which it is refused; none when it is not. */
    public static List<String> faults(String yaml, ProfilePart<?>... parts) {
        try {
            read(yaml, parts);
            return List.of();
        } catch (ProfileRefused e) {
            return e.faults();
        }
    }

    public static String shipped(String id) {
        try {
            return new ClassPathResource("locality/%s.yaml".formatted(id)).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
