package vn.vanho.policycomm.channels.facebook;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.channels.TextPart;
import vn.vanho.policycomm.engine.Phrases;

/** The unit's page on Facebook; its posts are made, looked for and changed by the Graph API. */
@Component
class FacebookPage implements ChannelAdapter {

    static final String TEXT = "facebookText";

    private final FacebookProperties properties;
    private final PagePosts posts;
    private final PageFeed feed;
    private final PostReach reach;

    FacebookPage(FacebookProperties properties, Phrases phrases) {
        this.properties = properties;
        Graph graph = new Graph(properties);
        GraphFaults faults = new GraphFaults(phrases);
        Permalinks permalinks = new Permalinks(hosts());
        this.posts = new PagePosts(graph, faults, permalinks, properties.pageId());
        this.feed = new PageFeed(graph, faults, permalinks, properties.pageId());
        this.reach = new PostReach(graph, faults);
    }

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
    public final List<String> hosts() {
        return List.of("facebook.com", "fb.com", "fb.watch");
    }

    @Override
    public boolean measured() {
        return true;
    }

    @Override
    public List<TextPart> parts() {
        return List.of(new TextPart(TEXT, "Bài Facebook", 5000, true));
    }

    @Override
    public boolean configured() {
        return properties.complete();
    }

    @Override
    public Posted post(Post post) throws ChannelFault {
        return posts.make(post);
    }

    @Override
    public Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault {
        return feed.find(post, triedAt);
    }

    @Override
    public void replace(Posted posted, Post with) throws ChannelFault {
        posts.replace(posted.id(), with);
    }

    @Override
    public void remove(Posted posted) throws ChannelFault {
        posts.remove(posted.id());
    }

    @Override
    public Optional<Reach> reach(Posted posted) throws ChannelFault {
        return reach.of(posted.id());
    }
}
