package vn.vanho.policycomm.support;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.channels.TextPart;

/** Stands for Facebook: keeps what it is given, unless a test tells it to fail. */
public final class ScriptedChannel implements ChannelAdapter {

    /** What the next calls do; without any they succeed. */
    private final Deque<Answer> answers = new ArrayDeque<>();

    private final List<Shown> shown = new ArrayList<>();
    private Runnable afterLooking = () -> {};
    private boolean configured = true;
    private Optional<Reach> reach = Optional.empty();

    /** A post as the page shows it. */
    public record Shown(Posted posted, Post post) {}

    /**
     * A failing call.
     *
     * @param goesThrough whether the page shows the post all the same
     */
    private record Answer(
            boolean goesThrough,
            RuntimeException crash,
            @Nullable ChannelFault fault) {}

    public void failsNext(ChannelFault fault) {
        answers.add(new Answer(false, new IllegalStateException("unused"), fault));
    }

    /** The call goes through, and its caller never learns. */
    public void breaksOffNext(ChannelFault fault) {
        answers.add(new Answer(true, new IllegalStateException("unused"), fault));
    }

    /** The call goes through, and its caller dies. */
    public void killsNext() {
        answers.add(new Answer(true, new IllegalStateException("Killed"), null));
    }

    /** Happens once, when somebody has looked and does not know yet what they saw. */
    public void afterLooking(Runnable once) {
        afterLooking = () -> {
            afterLooking = () -> {};
            once.run();
        };
    }

    public void configured(boolean is) {
        configured = is;
    }

    public void reached(Reach people) {
        reach = Optional.of(people);
    }

    public List<Shown> shown() {
        return List.copyOf(shown);
    }

    public void forget() {
        answers.clear();
        shown.clear();
        afterLooking = () -> {};
        configured = true;
        reach = Optional.empty();
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
        return configured;
    }

    @Override
    public Posted post(Post post) throws ChannelFault {
        Answer answer = answers.poll();
        if (answer == null) {
            return show(post);
        }
        if (answer.goesThrough()) {
            show(post);
        }
        if (answer.fault() == null) {
            throw answer.crash();
        }
        throw answer.fault();
    }

    private Posted show(Post post) {
        Posted posted = new Posted(
                "bai-" + post.key().hashCode() + "-" + shown.size(),
                "https://facebook.com/" + post.key() + "/" + shown.size());
        shown.add(new Shown(posted, post));
        return posted;
    }

    @Override
    public Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault {
        failAsTold();
        Optional<Posted> found = shown.stream()
                .filter(one -> one.post().key().equals(post.key()))
                .map(Shown::posted)
                .findFirst();
        afterLooking.run();
        return found;
    }

    @Override
    public void replace(Posted posted, Post with) throws ChannelFault {
        failAsTold();
        shown.replaceAll(one -> one.posted().equals(posted) ? new Shown(posted, with) : one);
    }

    @Override
    public void remove(Posted posted) throws ChannelFault {
        failAsTold();
        shown.removeIf(one -> one.posted().equals(posted));
    }

    @Override
    public Optional<Reach> reach(Posted posted) {
        return reach;
    }

    private void failAsTold() throws ChannelFault {
        Answer answer = answers.poll();
        if (answer != null && answer.fault() != null) {
            throw answer.fault();
        }
    }
}
