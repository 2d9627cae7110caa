package vn.vanho.policycomm.channels.zalo;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.channels.TextPart;

/** The unit's Official Account on Zalo; its posts are articles. */
class ZaloAccount implements ChannelAdapter {

    static final String TITLE = "zaloTitle";
    static final String SUMMARY = "zaloSummary";
    static final String TEXT = "zaloText";

    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);
    private static final int LONGEST_ADDRESS = 500;

    private final ZaloProperties properties;
    private final Articles articles;
    private final ArticleList list;

    ZaloAccount(ZaloProperties properties, Articles articles, ArticleList list) {
        this.properties = properties;
        this.articles = articles;
        this.list = list;
    }

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
                new TextPart(TITLE, "Tiêu đề", 150, true),
                new TextPart(SUMMARY, "Mô tả", 300, true),
                new TextPart(TEXT, "Nội dung", 10000, true));
    }

    @Override
    public boolean configured() {
        return properties.complete();
    }

    @Override
    public Posted post(Post post) throws ChannelFault {
        String id = articles.make(post);
        return new Posted(id, address(id, link(id)));
    }

    /** Empty where Zalo does not say; the article is there all the same. */
    private String link(String id) {
        try {
            return articles.detail(id).link();
        } catch (ChannelFault unknown) {
            return "";
        }
    }

    @Override
    public Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault {
        return list.first(triedAt.minus(CLOCKS_APART).toInstant(), article -> article.titled(post.text(TITLE)))
                .map(article -> new Posted(article.id(), address(article.id(), article.link())));
    }

    @Override
    public void replace(Posted posted, Post with) throws ChannelFault {
        articles.replace(posted.id(), with);
    }

    @Override
    public void remove(Posted posted) throws ChannelFault {
        articles.remove(posted.id());
    }

    @Override
    public Optional<Reach> reach(Posted posted) throws ChannelFault {
        return articles.reach(posted.id());
    }

    /** What Zalo says, as long as it is an address on Zalo; else where Zalo shows articles by their ids. */
    private String address(String id, String said) {
        return usable(said)
                ? said
                : "https://post.oa.zalo.me/d/%1$s?id=%2$s&pageId=%1$s".formatted(properties.oaId(), id);
    }

    private boolean usable(String said) {
        if (said.length() > LONGEST_ADDRESS || !said.startsWith("https://")) {
            return false;
        }
        try {
            return servedBy(String.valueOf(URI.create(said).getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
