package vn.vanho.policycomm.channels.facebook;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.channels.TextPart;

/** TODO */
@Component
class FacebookPage implements ChannelAdapter {

    @Override
    public String code() {
        return "facebook";
    }

    @Override
    public String label() {
        return "Facebook";
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<String> hosts() {
        return List.of("facebook.com", "fb.com", "fb.watch");
    }

    @Override
    public boolean measured() {
        return true;
    }

    @Override
    public List<TextPart> parts() {
        return List.of(new TextPart("facebookText", "Bài Facebook", 5000, true));
    }

    @Override
    public boolean configured() {
        return false;
    }

    @Override
    public Posted post(Post post) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Posted> find(Post post, OffsetDateTime triedAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replace(Posted posted, Post with) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Posted posted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Reach> reach(Posted posted) {
        throw new UnsupportedOperationException();
    }
}
