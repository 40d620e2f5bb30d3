/** Whether a text says that one needs, or may make, an appointment. */

/** "Walk-in appointments" and "no appointment necessary" say the opposite. */
const NOT_NEEDED =
  /\b(?:no|without(?: an?)?|sin|walk-?in|drop-?in|sans|zonder)\s(?:prior |previous |previa |una? )?(?:appointments?|appts?\b|cita|reservation|rendez-vous|afspraak)(?: (?:is |are )?(?:necessary|needed|required|necesaria))?|\bappointments? (?:is |are )?not (?:necessary|needed|required)|\bno (?:se (?:necesita|requiere)|es necesaria) (?:una )?cita|\bno need (?:for|to make) an? appointment/gi;
const NEEDED =
  /\b(?:appointments?|appt\.?s?\b|appts?\b|con cita|cita previa|previa cita|por cita|hacer (?:una )?cita|pedir cita|programar (?:una )?cita|rendez-vous|afspraak|by reservation|reservations? (?:required|only|needed)|pre-?book(?:ed|ing)?)/i;

export const saysByAppointment = (text: string): boolean => NEEDED.test(text.replace(NOT_NEEDED, ' '));
