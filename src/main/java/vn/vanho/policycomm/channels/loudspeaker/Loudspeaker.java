package vn.vanho.policycomm.channels.loudspeaker;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.TextPart;

/** The loudspeakers of communes: people read a text aloud, in the languages of the place. */
@Component
class Loudspeaker implements Channel {

    /** Read aloud in five minutes. */
    private static final int LONGEST = 4500;

    @Override
    public String code() {
        return "loudspeaker";
    }

    @Override
    public String label() {
        return "Loa truyền thanh";
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public List<String> hosts() {
        return List.of();
    }

    @Override
    public boolean measured() {
        return false;
    }

    @Override
    public List<TextPart> parts() {
        return List.of(
                new TextPart("loudspeakerText", "Lời phát tiếng Việt", LONGEST, true),
                new TextPart("loudspeakerThai", "Lời phát tiếng Thái", LONGEST, false),
                new TextPart("loudspeakerMong", "Lời phát tiếng Mông", LONGEST, false));
    }
}
