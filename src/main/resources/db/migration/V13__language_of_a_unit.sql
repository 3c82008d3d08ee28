-- Any language may get a catalogue; which of them a unit may have, the form of its registration says.

alter table unit drop constraint unit_language_check;
