namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>
/// The rules over the model as a whole, through the compiler: the severity, the place, the message. When each of them fires and when
/// it does not is tested beside them.
/// </summary>
public class CheckTests
{
    [Theory]
    [InlineData("DSR2014", "places:\n  nasr: { name: Jurf al-Nasr }\n  sakhar: { name: Jurf al-Sakhar, aliases: [«Jurf an-Nasr»] }", "'Jurf an-Nasr' is a name of both the place 'sakhar' and 'nasr', in seeds/case.yaml(2,17): Find gives neither. Merge the two records, or make their names differ.")]
    [InlineData("DSR2017", "places:\n  nasr: { name: N, formerIds: [jurf] }\n  sakhar: { name: S, formerIds: [«jurf»] }", "'jurf', a former id of the place 'sakhar', is a former id of 'nasr' as well, in seeds/case.yaml(2,32): a reference to it leads there. Remove it from 'formerIds'.")]
    [InlineData("DSR2030", "incidents:\n  a: { name: «N/A» }", "'N/A' is not a name for the incident 'a'. Write the name or headline by which it is shown, or a short description, such as 'Unidentified gunman'.")]
    [InlineData("DSR3005", "incidents:\n  attack: { name: A, date: 2023-11-21 }\n  answer: { name: B, date: 2023-11, follows: «attack» }", "'answer' (2023-11) may be earlier than 'attack' (2023-11-21), which it is said to follow: see seeds/case.yaml(2,28). Give the dates more closely, or remove the relation.")]
    [InlineData("DSR3006", "incidents:\n  attack: { name: A, date: 2023-11-24, sources: [«wire»] }", "The source 'wire' was published on 2023-11-23, before the event of 2023-11-24: see seeds/around.yaml(1,52). Correct one of the two dates.")]
    [InlineData("DSR3007", "actors:\n  a: { name: A, claims: [{ about: name, statement: S., source: wire, said: «2023-11-24» }] }", "This was said on 2023-11-24, but the source 'wire' was published earlier, on 2023-11-23: see seeds/around.yaml(1,52). Correct one of the two dates.")]
    [InlineData("DSR3009", "actors:\n  g: { name: G, activeFrom: 2014 }\nincidents:\n  a: { name: A, date: 2013-06-01, participants: [{ actor: «g», role: attacker }] }", "'g' takes part on 2013-06-01, and was active only from 2014: see seeds/case.yaml(2,29).")]
    [InlineData("DSR3010", "incidents:\n  a: { name: A, time: «\"05:30\"» }", "The time '05:30' needs 'timeZone': add the zone that is meant, such as 'timeZone: Asia/Baghdad'.")]
    [InlineData("DSR4002", "places:\n  a: { name: A, location: «{ lat: 0, lon: 0 }» }", "The point 0, 0 is where latitude and longitude are both 0, as they are when coordinates are missing. Leave the point out.")]
    [InlineData("DSR4003", "places:\n  a: { name: A, country: IQ, location: «{ lat: 44.4, lon: 33.3 }» }", "The point 44.4, 33.3 is not in IQ, but it would be with 'lat' and 'lon' swapped. If they are, exchange their values.")]
    [InlineData("DSR4004", "places:\n  a: { name: A, country: IQ, location: «{ lat: 48.9, lon: 2.4 }» }", "The point 48.9, 2.4 is not in IQ, which lies between 28 and 39 degrees of latitude and between 37 and 50 of longitude. Correct the point or the country.")]
    [InlineData("DSR4006", "places:\n  t: { name: T, kind: town, location: { lat: 33.0, lon: 44.0 } }\nfacilities:\n  b: { name: B, place: t, location: «{ lat: 34.0, lon: 44.0 }» }", "The facility 'b' is 111 km from 't', where it is said to be: see seeds/case.yaml(2,39). Correct the point or the place.")]
    [InlineData("DSR4007", "places:\n  t: { name: T, location: { lat: 33.8, lon: 42.4 } }\nfacilities:\n  b: { name: T, location: «{ lat: 36.8, lon: 42.4 }» }", "'T' is also the name of the place 't', 334 km away: see seeds/case.yaml(2,27). Correct one of the points, or make the names differ.")]
    [InlineData("DSR5006", "incidents: { one: { name: One, kind: attack }, two: { name: Two, kind: ied } }\ntallies:\n  sum: { name: S, includes: [one, two], counts: [{ what: attacks, count: «1» }] }", "The tally says 1 attacks, but the incidents that it includes add up to at least 2. Correct the figure, or what it includes.")]
    [InlineData("DSR5007", "tallies:\n  first: { name: F, against: army, window: 2023-10-17/.., asOf: 2023-11-01, counts: [{ what: injured, count: 62+ }] }\n  later: { name: L, against: army, window: 2023-10-17/.., asOf: 2023-11-21, counts: [{ what: injured, count: «60» }] }", "The tally says 60 injured, but the earlier tally 'first' said at least 62: see seeds/case.yaml(2,110). If the figure was corrected, add 'stance: revises'.")]
    [InlineData("DSR5008", "incidents:\n  a: { name: A, clarity: aggregate, casualties: [{ harm: killed, count: «9..5» }] }", "'9..5' is kept as words and gives no number: the low figure 9 is above the high figure 5. To count it, put the low figure first.")]
    [InlineData("DSR6002", "incidents:\n  a: { name: A, casualties: [«{ harm: killed, count: 2 }»] }", "This casualty report has neither 'by' nor 'source': add who said it or where it was read.")]
    [InlineData("DSR6003", "sources:\n  «leaflet»: { name: A leaflet }", "The source 'leaflet' has no date: add 'published', 'created' or 'retrieved'.")]
    [InlineData("DSR6008", "incidents:\n  a: { name: A, participants: [{ actor: militia, role: attacker }], claims: [\n    «{ about: outcome, value: succeeded, by: militia }»,\n    { about: outcome, value: succeeded, by: army, stance: denies }] }", "Only the recorded attacker affirms this about 'outcome', and another disputes it: see seeds/case.yaml(4,5). Add what others say, or who else affirms it.")]
    [InlineData("DSR6011", "sources:\n  q: { name: Q, document: wire.txt }\nincidents:\n  a: { name: A, date: { value: 2023-01-01, source: q, locator: «paragraph 3» } }", "'seeds/wire.txt' has 2 paragraphs, but the locator is 'paragraph 3'. Correct the locator.")]
    [InlineData("DSR7003", "places:\n  old: { name: Old, status: superseded, supersededBy: new }\n  new: New\nincidents:\n  a: { name: A, place: «old» }", "The place 'old' is superseded by 'new': see seeds/case.yaml(2,3). Refer to the record that replaced it.")]
    [InlineData("DSR7004", "incidents:\n  one: { name: One, kind: attack, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army }] }\n  «two»: { name: Two, kind: attack, date: 2023-11-22, location: { lat: 33.80, lon: 42.44 }, participants: [{ actor: army }] }", "'two' looks like 'one': the same kind, within a day and 5 km, and both with 'army': see seeds/case.yaml(2,3). Merge them, or relate them, such as by 'differentFrom'.")]
    [InlineData("DSR7005", "incidents:\n  a: { name: A, participants: [{ actor: army, role: attacker }, { actor: «army», role: target }] }", "'army' is both attacker and target of the same incident: see seeds/case.yaml(2,41). Correct one of the two roles.")]
    [InlineData("DSR7006", "incidents:\n  a: { name: A, suppress: { «DSR3010»: the zone is plain } }", "The suppression of DSR3010 has no effect: the rule reports nothing here. Remove it.")]
    public void A_warning(string id, string seed, string message) => MistakeCase.Gives(id, "warning", seed, message);

    [Theory]
    [InlineData("DSR2015", "places:\n  iraq: { name: Iraq, externalIds: { wikidata: Q796 } }\n  irak: { name: Irak, externalIds: { wikidata: «Q796» } }", "The wikidata id 'Q796' already belongs to the place 'iraq', in seeds/case.yaml(2,48). Correct one of the two ids, or merge the records.")]
    [InlineData("DSR3003", "actors:\n  a: { name: A, activeFrom: 2015, activeTo: «2010» }", "The end '2010' is before the start '2015', in seeds/case.yaml(2,29). Correct one of the two dates.")]
    [InlineData("DSR3004", "incidents:\n  attack: { name: A, date: 2023-11-21 }\n  answer: { name: B, date: 2023-11-20, inResponseTo: «attack» }", "'answer' (2023-11-20) is dated before 'attack' (2023-11-21), which it is said to respond to: see seeds/case.yaml(2,28). Correct a date, or remove the relation.")]
    [InlineData("DSR3008", "actors:\n  leader: { name: L, kind: person, died: 2020-01-03 }\nincidents:\n  a: { name: A, date: 2020-01-04, participants: [{ actor: «leader», role: attacker }] }", "'leader' died on 2020-01-03 and cannot take part as attacker on 2020-01-04: see seeds/case.yaml(2,42). Correct one of the two dates, or the participant.")]
    [InlineData("DSR6001", "incidents:\n  «a»: { name: A }", "The incident 'a' has no source. Add 'sources' with the id of a source, such as 'sources: [id-of-the-article]'.")]
    [InlineData("DSR6006", "incidents:\n  a: { name: A, casualties: [\n    { harm: killed, count: 5, of: army, rank: preferred },\n    «{ harm: killed, count: 5+, of: army, rank: preferred }»] }", "Only one killed report of this group can be 'rank: preferred', and another one is, in seeds/case.yaml(3,5). Remove one of the two.")]
    [InlineData("DSR6007", "sources:\n  q: { name: Q, document: wire.txt }\nincidents:\n  a: { name: A, claims: [{ about: kind, statement: S., source: q, quote: «the third one» }] }", "This quote was not found in 'seeds/wire.txt', the document of the source 'q'. Copy the words exactly as they are there, or correct the source.")]
    [InlineData("DSR6009", "incidents:\n  a: { name: A, status: «retracted» }", "The incident 'a' is retracted without a reason: add 'reason' with a sentence that says why.")]
    [InlineData("DSR6010", "sources:\n  q: { name: Q, document: «wires.txt» }", "There is no text file 'wires.txt' beside the seed. Did you mean 'wire.txt'?")]
    [InlineData("DSR7001", "places:\n  a: { name: A, partOf: b }\n  b: { name: B, partOf: c }\n  c: { name: C, partOf: «a» }", "'a' leads back to itself: a > b > c > a. Remove the relation that is wrong.")]
    [InlineData("DSR7002", "incidents:\n  a: { name: A, possiblySameAs: «a» }", "'possiblySameAs' of 'a' refers to 'a' itself. Remove it, or write the id that is meant.")]
    public void An_error(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message);

    [Theory]
    [InlineData("DSR2016", "places:\n  «alone»: { name: A lone place }\nincidents:\n  a: { name: A, sources: wire, participants: [{ actor: army }, { actor: militia }] }", "Nothing refers to the place 'alone'. Use its id in another record, or remove it.")]
    [InlineData("DSR4005", "incidents:\n  a: { name: A, precision: first-order, location: «{ lat: 33.7856, lon: 42.4412 }» }", "The point 33.7856, 42.4412 is given to within a few hundred metres, but its precision is 'first-order'. Round it, or state a finer precision.")]
    [InlineData("DSR6004", "sources:\n  «leaflet»: { name: A leaflet, created: 2023 }", "The source 'leaflet' has no address: add 'url' or 'archived'.")]
    [InlineData("DSR6005", "incidents:\n  a: { name: A, casualties: [\n    { harm: killed, count: none, of: army, by: army },\n    «{ harm: killed, count: 5+, of: army, by: militia }»] }", "Reports contradict each other, see seeds/case.yaml(3,5), and none is preferred: killed of army: none (army) against at least 5 (militia).")]
    public void Something_worth_knowing(string id, string seed, string message) => MistakeCase.Gives(id, "info", seed, message);
}
