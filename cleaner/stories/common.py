"""The most common words of ten languages: they tie no two paragraphs together."""

from __future__ import annotations

_WORDS = """
the and for that with was are his her has had have not but they from this will been were who which
their its said says would could also more than about after when there one two all new out into over
year years last first other some what she him you your our any can may time people only most just
them then these those such being before because where while how now did does made make many much
very even still under between against during since until both each per through same own get told
our per pct mln dlrs according added like well back way say going take week month day days monday
tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december percent million billion
der die das und den dem des ein eine einen einem einer eines ist sind war waren hat haben hatte
wird werden wurde wurden nicht auch sich auf aus bei mit nach von vor zum zur für über unter durch
dass als wie aber oder wenn noch nur schon mehr sei sein seine seinen ihre ihr ihren sie wir ich
man kann können soll sollen muss müssen diese dieser dieses damit dort hier heute jahr jahre jahren
sagte seit bis gegen ohne zwischen immer wieder sowie bereits alle andere anderen etwa neue neuen
les des une est dans pour par sur avec pas plus que qui son ses sont ont été aux cette ces mais ils
elle elles nous vous leur leurs comme être avoir fait faire tout tous toute toutes aussi entre sans
sous après avant selon depuis encore très deux ans année années était avait dit même où ainsi lors
los las del una uno con por para que como más sus este esta estos estas ese esa pero sin sobre entre
desde hasta cuando donde muy también fue ser son era han había hay porque todo todos toda todas años
año dos tras según contra durante así aunque quien cual otro otra otros otras puede está están sido
uma dos das nos nas com não para por mais como foi são tem seu sua seus suas pela pelo pelos pelas
também entre sobre após até quando onde muito mas ser está estão anos ano segundo isso este esta ele
ela eles elas que ainda pode
gli dei del della delle degli nel nella nelle con per non che più sono stato stata anche come una
uno alla alle allo dal dalla dai sul sulla tra fra dopo prima quando dove molto suo sua suoi loro
questo questa questi queste anni anno essere hanno aveva era erano secondo già ancora
что это как его она они мы вы для при над под без или так уже еще ещё было был была были быть есть
нет все всё всех если чтобы после до от по из за на не но то же бы ли их ему ней нее неё когда где
который которая которые которых также более может год года году лет сказал заявил этот эта эти том
только между через во со об
من في على إلى عن أن إن كان كانت قد لم لن لا ما هذا هذه ذلك تلك التي الذي الذين بعد قبل بين مع كما
حتى عند منذ خلال أو ثم لكن وقد وكان وقال قال قالت كل بعض غير أي وفي ومن وأن وهو هو هي عام عاما
"""

COMMON = frozenset(_WORDS.split())

COMMON_CHARACTERS = frozenset(
    "的了在是和有也不就都而及与或这那其他她它们我你您为以于对从到被将把让向由所之等个上下中"
    "年月日時时来去说說要会會能可还還已并並很更最又再每各该該此如但因則则者着過过得地人年"
    "第一二三四五六七八九十百千万億亿两後后前"
)
