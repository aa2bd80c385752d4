package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of what is held nothing is taken back; what is missing may come. */
class AdditionsTest {

    private static boolean only(String before, String after) {
        return Additions.only(
                DocumentShape.parse(before.replace('\'', '"')),
                DocumentShape.parse(after.replace('\'', '"')));
    }

    @Test
    void theSameAnswersTakeNothingBack() {
        assertThat(only("{'a':'x','b':[{'c':1}]}", "{'b':[{'c':1}],'a':'x'}")).isTrue();
    }

    @Test
    void whatWasNotAnsweredMayBe() {
        assertThat(only("{}", "{'a':'x'}")).isTrue();
        assertThat(only("{'a':null}", "{'a':'x'}")).isTrue();
        assertThat(only("{'a':{}}", "{'a':{'b':'x'}}")).isTrue();
    }

    @Test
    void whatWasAnsweredStays() {
        assertThat(only("{'a':'x'}", "{'a':'y'}")).isFalse();
        assertThat(only("{'a':'x'}", "{}")).isFalse();
        assertThat(only("{'a':false}", "{'a':true}")).isFalse();
        assertThat(only("{'a':{'b':'x'}}", "{'a':'x'}")).isFalse();
    }

    @Test
    void aListGrows() {
        assertThat(only("{'items':[{'id':1}]}", "{'items':[{'id':1},{'id':2}]}")).isTrue();
    }

    @Test
    void nothingLeavesAList() {
        assertThat(only("{'items':[{'id':1},{'id':2}]}", "{'items':[{'id':2}]}")).isFalse();
        assertThat(only("{'items':[{'id':1}]}", "{'items':[]}")).isFalse();
    }

    @Test
    void aListIsDeclaredWholeAndStaysSo() {
        assertThat(only("{'items':[],'whole':false}", "{'items':[],'whole':true}")).isTrue();
        assertThat(only("{'items':[],'whole':true}", "{'items':[],'whole':false}")).isFalse();
    }
}
