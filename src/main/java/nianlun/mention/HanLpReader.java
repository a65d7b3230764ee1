package nianlun.mention;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.List;
import nianlun.report.Sentence;
import nianlun.report.Span;

/**
 * Reads sentences with HanLP's dictionary segmenter. HanLP 1.x keeps its configuration in static fields; this class only
 * reads them, and gives each segmenter a dictionary of its own.
 */
final class HanLpReader implements SentenceReader {

    private final Segment words;
    private final Segment names;
    private final PhraseCutter cutter;

    /** A reader that takes the heads of names for one word each, beside the words of HanLP's own dictionaries. */
    HanLpReader(NameWords nameWords) {
        cutter = new PhraseCutter(nameWords);
        words = segmenter(nameWords.ownWords());
        names = segmenter(List.of())
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(true);
    }

    @Override
    public Reading read(Sentence sentence) {
        String text = Marks.inOneWay(sentence.text());
        List<Token> tokens = tokens(words, text);
        List<Token> recognised = tokens(names, text).stream()
                .filter(token -> token.is("ns", "nt"))
                .toList();
        return new Reading(sentence, tokens, recognised, cutter.cut(text, tokens));
    }

    private static Segment segmenter(Collection<String> ownWords) {
        DynamicCustomDictionary shared = CustomDictionary.DEFAULT;
        var dictionary = new DynamicCustomDictionary(shared.dat, new BinTrie<>(), shared.path);
        ownWords.forEach(word -> dictionary.insert(word, "nz 1024"));
        return new ViterbiSegment()
                .enableCustomDictionary(dictionary)
                .enableOffset(true)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false);
    }

    private static List<Token> tokens(Segment segmenter, String text) {
        return segmenter.seg(text).stream().map(HanLpReader::token).toList();
    }

    private static Token token(Term term) {
        return new Token(term.word, term.nature.toString(), new Span(term.offset, term.offset + term.word.length()));
    }
}
