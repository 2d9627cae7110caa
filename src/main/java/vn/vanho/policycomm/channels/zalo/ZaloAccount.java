package vn.vanho.policycomm.channels.zalo;

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
class ZaloAccount implements ChannelAdapter {

    @Override
    public String code() {
        return "zalo";
    }

    @Override
    public String label() {
        return "Zalo";
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<String> hosts() {
        return List.of("zalo.me", "zaloapp.com");
    }

    @Override
    public boolean measured() {
        return true;
    }

    @Override
    public List<TextPart> parts() {
        return List.of(
                new TextPart("zaloTitle", "Tiêu đề", 150, true),
                new TextPart("zaloSummary", "Mô tả", 300, true),
                new TextPart("zaloText", "Nội dung", 10000, true));
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
