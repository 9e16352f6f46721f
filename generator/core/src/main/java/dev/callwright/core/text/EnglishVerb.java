package dev.callwright.core.text;

import java.util.Arrays;
import java.util.Set;

/** Verbs that APIs name methods by. */
public final class EnglishVerb {
    /** Words that are verbs in names of methods; hardly one is a noun as the first word of a name. */
    private static final Set<String> VERBS =
            words("abort accept acknowledge activate add adjust allow anonymize append apply approve assign attach"
                    + " authenticate authorize begin bind calculate cancel capture cease clear close collect combine"
                    + " compare compile complete compress compute configure confirm connect consume convert count crawl"
                    + " create crop deactivate decline decode decompress decrement decrypt defend defer delete deliver"
                    + " deny deploy deprovision describe destroy detach detect detokenize disable discard disconnect"
                    + " dismiss edit eject enable encode encrypt enroll evaluate execute expire extend fetch finalize"
                    + " find finish follow forget freeze generate get hide identify ignore increment init initialize"
                    + " initiate insert inspect invalidate invoke join kill leave lift logout mark merge modify navigate"
                    + " notify obtain open parse pause perform persist pick ping play poll populate provision prune"
                    + " publish pull purge push put reactivate reassign recalculate recover redact redeliver redirect"
                    + " rediscover redo refresh register reindex reject reload remove rename render renew reopen reorder"
                    + " replace reprocess requeue rerequest rerun resend reset resize resolve respond restart restore"
                    + " resubmit resume resync retrieve retry revert revoke rollback rotate save seek select send set"
                    + " shuffle sign simulate skip snooze start stop submit subscribe suspend swap switch synchronize"
                    + " terminate toggle tokenize translate trigger truncate unarchive unassign unban unblock unfollow"
                    + " unfreeze unhide uninstall unlink unlock unmark unmute unpause unpin unpublish unregister"
                    + " unsubscribe unsuspend untag update upload upsert validate verify void withdraw write");

    /** Verbs that are nouns as often: {@code search_results}, {@code test_run}. */
    private static final Set<String> NOUNS_TOO = words(
            "access advance analyze archive audit backup ban batch block build bulk call change charge check"
                    + " claim clone collapse command comment commit contact copy debug diff dispatch download draft drop"
                    + " duplicate email estimate exchange export extract fail filter flag fund grant group handshake"
                    + " import index install invite invoice issue like link list load lock log login lookup match"
                    + " message migrate move mute new note offer order patch pay pin post present preview print process"
                    + " query queue quote rate read recommend record refund release reply report request reserve return"
                    + " review run sample scan schedule score search share ship show signal signin signup split star"
                    + " store stream sync tag test track trade transfer transform undo upgrade use view vote wait watch");

    /** Verbs of methods that change nothing. */
    private static final Set<String> READING = words(
            "calculate check compare compute count describe download estimate evaluate export fetch find get"
                    + " inspect list lookup obtain ping preview query read retrieve search select show validate verify");

    private EnglishVerb() {}

    /** Whether a word in lower case is a verb at the start of a name. */
    public static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /** Whether a word in lower case may be a verb at the start of a name: {@code search}, {@code test}. */
    public static boolean mayBeVerb(String word) {
        return VERBS.contains(word) || NOUNS_TOO.contains(word);
    }

    /** Whether a word in lower case is a verb that changes nothing, such as {@code find}. */
    public static boolean reads(String word) {
        return READING.contains(word);
    }

    /** Whether a word of a text is a verb in the imperative or in the third person: {@code verify}, {@code Verifies}. */
    public static boolean isForm(String verb, String word) {
        if (word.equals(verb) || word.equals(verb + "s") || word.equals(verb + "es")) {
            return true;
        }
        return verb.endsWith("y") && word.equals(verb.substring(0, verb.length() - 1) + "ies");
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
