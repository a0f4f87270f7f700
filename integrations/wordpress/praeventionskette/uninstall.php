<?php
/**
 * Takes the plugin's settings along when it is deleted. What authors wrote stays.
 *
 * @package Praeventionskette
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'praeventionskette' );
